"""layers.safetensors: every kind of layer by itself, with the gradient of its input for a given gradient of its output."""
import importlib
import math

import torch
import torch.nn.functional as F

import reference
from reference import DIFFUSION, noise, store

seeds = iter(range(100, 10_000))
tensors = {}
about = {}


def random(*shape, scale=1.0):
    return noise(next(seeds), *shape, scale=scale)


def layer(name, what, call, inputs, weights=None):
    """Runs call(*inputs, **weights); inputs: name to tensor. Stores NAME.<input>, NAME.<weight>, .output, .grad_output, .grad_<input>."""
    weights = weights or {}
    leaves = {key: value.clone().requires_grad_(value.is_floating_point()) for key, value in inputs.items()}
    output = call(*leaves.values(), **weights)
    about[name] = what
    tensors.update({f"{name}.{key}": value for key, value in (inputs | weights).items()})
    tensors[f"{name}.output"] = output
    if output.requires_grad:
        upstream = random(*output.shape)
        output.backward(upstream)
        tensors[f"{name}.grad_output"] = upstream
        tensors.update({f"{name}.grad_{key}": leaf.grad for key, leaf in leaves.items() if leaf.grad is not None})


def attention(q, k, v, causal=False):
    """Softmax attention written out; q, k, v [batch, heads, tokens, width of a head]."""
    scores = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])
    if causal:
        ahead = torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1)
        scores = scores.masked_fill(ahead, float("-inf"))
    return scores.softmax(-1) @ v


def feed_forward(x, proj_weight, proj_bias, out_weight, out_bias):
    value, gate = F.linear(x, proj_weight, proj_bias).chunk(2, -1)
    return F.linear(value * F.gelu(gate), out_weight, out_bias)


layer("linear", "y = x W^T + b, x [2,5,24], W [40,24]", F.linear, {"input": random(2, 5, 24)},
      {"weight": random(40, 24, scale=0.2), "bias": random(40)})
layer("linear_no_bias", "the same without bias", F.linear, {"input": random(2, 5, 24)}, {"weight": random(40, 24, scale=0.2)})
layer("conv3x3", "kernel 3, stride 1, padding 1", lambda x, weight, bias: F.conv2d(x, weight, bias, 1, 1), {"input": random(2, 6, 9, 7)},
      {"weight": random(10, 6, 3, 3, scale=0.15), "bias": random(10)})
layer("conv3x3_stride2", "kernel 3, stride 2, padding 1", lambda x, weight, bias: F.conv2d(x, weight, bias, 2, 1),
      {"input": random(2, 6, 10, 8)}, {"weight": random(10, 6, 3, 3, scale=0.15), "bias": random(10)})
layer("conv3x3_stride2_right", "kernel 3, stride 2, one zero added right and below (the VAE encoder's downsampling)",
      lambda x, weight, bias: F.conv2d(F.pad(x, (0, 1, 0, 1)), weight, bias, 2, 0), {"input": random(2, 6, 10, 8)},
      {"weight": random(10, 6, 3, 3, scale=0.15), "bias": random(10)})
layer("conv1x1", "kernel 1", F.conv2d, {"input": random(2, 6, 5, 7)}, {"weight": random(10, 6, 1, 1, scale=0.4), "bias": random(10)})
for groups, eps in ((32, 1e-5), (8, 1e-6)):
    layer(f"group_norm_{groups}", f"{groups} groups, eps {eps}", lambda x, weight, bias: F.group_norm(x, groups, weight, bias, eps),
          {"input": random(2, 64, 4, 6, scale=3.0)}, {"weight": 1 + random(64, scale=0.25), "bias": random(64)})
layer("layer_norm", "over the last axis, eps 1e-5", lambda x, weight, bias: F.layer_norm(x, (24,), weight, bias, 1e-5),
      {"input": random(2, 5, 24, scale=3.0)}, {"weight": 1 + random(24, scale=0.25), "bias": random(24)})
layer("silu", "x sigmoid(x)", lambda x: x * torch.sigmoid(x), {"input": random(4, 50, scale=3.0)})
layer("gelu", "x (1 + erf(x / sqrt 2)) / 2", lambda x: x * (1 + torch.erf(x / math.sqrt(2))) / 2, {"input": random(4, 50, scale=3.0)})
layer("quick_gelu", "x sigmoid(1.702 x)", lambda x: x * torch.sigmoid(1.702 * x), {"input": random(4, 50, scale=3.0)})
layer("geglu_feed_forward", "value, gate = halves of proj(x); out(value * gelu(gate)); proj is net.0.proj, out is net.2", feed_forward,
      {"input": random(2, 5, 16)}, {"proj_weight": random(128, 16, scale=0.25), "proj_bias": random(128),
                                    "out_weight": random(16, 64, scale=0.12), "out_bias": random(16)})
layer("attention_self", "softmax(q k^T / sqrt(8)) v; [batch 2, heads 3, tokens 16, 8]", attention,
      {"q": random(2, 3, 16, 8), "k": random(2, 3, 16, 8), "v": random(2, 3, 16, 8)})
layer("attention_cross", "16 queries over 7 keys", attention,
      {"q": random(2, 3, 16, 8), "k": random(2, 3, 7, 8), "v": random(2, 3, 7, 8)})
layer("attention_causal", "token i sees tokens 0..i", lambda q, k, v: attention(q, k, v, True),
      {"q": random(2, 3, 11, 8), "k": random(2, 3, 11, 8), "v": random(2, 3, 11, 8)})
layer("embedding", "rows of the table", lambda input, weight: F.embedding(input, weight),
      {"input": torch.tensor([[0, 5, 19, 5], [1, 2, 3, 18]])}, {"weight": random(20, 12)})
layer("upsample2x", "nearest neighbour, twice the height and width", lambda x: x.repeat_interleave(2, 2).repeat_interleave(2, 3),
      {"input": random(2, 3, 4, 5)})
layer("mse", "mean of the squared difference", lambda a, b: ((a - b) ** 2).mean(), {"input": random(2, 3, 4, 4), "target": random(2, 3, 4, 4)})
reference.ldm()
embed = importlib.import_module("ldm.modules.diffusionmodules.util").timestep_embedding
for dim in (320, 64):
    layer(f"timestep_embedding_{dim}", f"{dim // 2} cosines, then {dim // 2} sines of t * 10000^(-i / {dim // 2})",
          lambda t: embed(t, dim), {"input": torch.tensor([0, 1, 500, 999])})

# What we wrote out above, once more by torch's own fused functions.
for name, causal in (("attention_self", False), ("attention_cross", False), ("attention_causal", True)):
    fused = F.scaled_dot_product_attention(*(tensors[f"{name}.{part}"] for part in "qkv"), is_causal=causal)
    assert (fused - tensors[f"{name}.output"]).abs().max() < 1e-5
for name, function in (("silu", F.silu), ("gelu", F.gelu)):
    assert (function(tensors[f"{name}.input"]) - tensors[f"{name}.output"]).abs().max() < 1e-5
assert torch.equal(F.interpolate(tensors["upsample2x.input"], scale_factor=2, mode="nearest"), tensors["upsample2x.output"])
store(DIFFUSION / "layers.safetensors", tensors, layers=about)
