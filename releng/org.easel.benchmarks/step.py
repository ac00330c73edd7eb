#!/usr/bin/env python3
"""One LoRA training step of a UNet in Stable Diffusion's layout, in PyTorch for Python: what Easel's own step is held against.

    step.py CONFIG.json [--checkpoint FILE] [--threads N] [--warmup N] [--steps N] [--loss-only]

CONFIG.json holds `unet` with the fields of Easel's UnetConfig (channels, multipliers, residualBlocks, depths, middleDepth, heads,
headWidth, contextWidth, linearProjection, vectorWidth, normGroups, latentChannels, prefix), and beside it `latent` (a side, or
[height, width]), `batch`, `tokens` (77), `dim` and `alpha` of the LoRA (16), `learningRate` (0.0001).
A step is: forward, mean squared error, backward, AdamW over the LoRA; the UNet's own weights stand still.
Prints JSON: median_ms, min_ms and processor_ms (all threads) of a timed step, max_rss_mb, the threads, and `loss` and `gradient` (sum of magnitudes) of the
first step. Inputs and LoRA follow a formula (wave), so that another program with the same checkpoint finds the same loss.
"""
import argparse
import json
import math
import resource
import statistics
import time

import torch
import torch.nn.functional as F
from torch import nn


def wave(phase, *shape):
    """sin(0.7 i + phase) over the flat index i, in double, then f32."""
    count = math.prod(shape)
    return torch.sin(0.7 * torch.arange(count, dtype=torch.float64) + phase).float().reshape(shape)


def sinusoids(steps, width):
    half = width // 2
    speeds = torch.exp(-math.log(10000.0) * torch.arange(half, dtype=torch.float32) / half)
    angles = steps.float()[:, None] * speeds
    return torch.cat([angles.cos(), angles.sin()], dim=1)


class Residual(nn.Module):
    def __init__(self, into, out, embedding, groups):
        super().__init__()
        self.in_layers = nn.Sequential(nn.GroupNorm(groups, into, eps=1e-5), nn.SiLU(), nn.Conv2d(into, out, 3, padding=1))
        self.emb_layers = nn.Sequential(nn.SiLU(), nn.Linear(embedding, out))
        self.out_layers = nn.Sequential(nn.GroupNorm(groups, out, eps=1e-5), nn.SiLU(), nn.Identity(), nn.Conv2d(out, out, 3, padding=1))
        self.skip_connection = nn.Identity() if into == out else nn.Conv2d(into, out, 1)

    def forward(self, x, embedding, context):
        hidden = self.in_layers(x) + self.emb_layers(embedding)[:, :, None, None]
        return self.skip_connection(x) + self.out_layers(hidden)


class Attention(nn.Module):
    def __init__(self, width, context, heads):
        super().__init__()
        self.heads = heads
        self.to_q = nn.Linear(width, width, bias=False)
        self.to_k = nn.Linear(context, width, bias=False)
        self.to_v = nn.Linear(context, width, bias=False)
        self.to_out = nn.Sequential(nn.Linear(width, width), nn.Identity())

    def forward(self, x, context):
        q, k, v = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (self.to_q(x), self.to_k(context), self.to_v(context)))
        return self.to_out(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2))


class Gated(nn.Module):
    def __init__(self, width, inner):
        super().__init__()
        self.proj = nn.Linear(width, 2 * inner)

    def forward(self, x):
        value, gate = self.proj(x).chunk(2, dim=-1)
        return value * F.gelu(gate)


class FeedForward(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.net = nn.Sequential(Gated(width, 4 * width), nn.Identity(), nn.Linear(4 * width, width))

    def forward(self, x):
        return self.net(x)


class Block(nn.Module):
    def __init__(self, width, context, heads):
        super().__init__()
        self.norm1, self.norm2, self.norm3 = nn.LayerNorm(width), nn.LayerNorm(width), nn.LayerNorm(width)
        self.attn1, self.attn2 = Attention(width, width, heads), Attention(width, context, heads)
        self.ff = FeedForward(width)

    def forward(self, x, context):
        normed = self.norm1(x)
        x = x + self.attn1(normed, normed)
        x = x + self.attn2(self.norm2(x), context)
        return x + self.ff(self.norm3(x))


class Transformer(nn.Module):
    def __init__(self, width, shape, depth):
        super().__init__()
        self.linear = shape["linearProjection"]
        heads = shape["heads"] or width // shape["headWidth"]
        projection = (lambda: nn.Linear(width, width)) if self.linear else (lambda: nn.Conv2d(width, width, 1))
        self.norm = nn.GroupNorm(shape["normGroups"], width, eps=1e-6)
        self.proj_in = projection()
        self.transformer_blocks = nn.ModuleList(Block(width, shape["contextWidth"], heads) for _ in range(depth))
        self.proj_out = projection()

    def forward(self, x, embedding, context):
        size = x.shape[-2:]
        hidden = self.norm(x)
        hidden = self.proj_in(hidden.flatten(2).transpose(1, 2)) if self.linear else self.proj_in(hidden).flatten(2).transpose(1, 2)
        for block in self.transformer_blocks:
            hidden = block(hidden, context)
        if self.linear:
            hidden = self.proj_out(hidden)
        hidden = hidden.transpose(1, 2).unflatten(2, size)
        return x + (hidden if self.linear else self.proj_out(hidden))


class Down(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.op = nn.Conv2d(width, width, 3, stride=2, padding=1)

    def forward(self, x, embedding, context):
        return self.op(x)


class Up(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.conv = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, x, embedding, context):
        return self.conv(F.interpolate(x, scale_factor=2.0, mode="nearest"))


class First(nn.Conv2d):
    def forward(self, x, embedding, context):
        return super().forward(x)


class Stage(nn.Sequential):
    def forward(self, x, embedding, context):
        for layer in self:
            x = layer(x, embedding, context)
        return x


class Unet(nn.Module):
    def __init__(self, shape):
        super().__init__()
        base, groups, count = shape["channels"], shape["normGroups"], shape["residualBlocks"]
        widths, depths = [base * m for m in shape["multipliers"]], shape["depths"]
        embedding, latents = 4 * base, shape["latentChannels"]
        self.base = base
        self.time_embed = nn.Sequential(nn.Linear(base, embedding), nn.SiLU(), nn.Linear(embedding, embedding))
        if shape["vectorWidth"]:
            self.label_emb = nn.Sequential(
                nn.Sequential(nn.Linear(shape["vectorWidth"], embedding), nn.SiLU(), nn.Linear(embedding, embedding)))

        def stage(into, out, depth, *more):
            attention = [Transformer(out, shape, depth)] if depth else []
            return Stage(Residual(into, out, embedding, groups), *attention, *more)

        self.input_blocks, skips, width = nn.ModuleList([Stage(First(latents, base, 3, padding=1))]), [base], base
        for level, out in enumerate(widths):
            for _ in range(count):
                self.input_blocks.append(stage(width, out, depths[level]))
                skips.append(out)
                width = out
            if level < len(widths) - 1:
                self.input_blocks.append(Stage(Down(width)))
                skips.append(width)
        middle = [Transformer(width, shape, shape["middleDepth"])] if shape["middleDepth"] else [nn.Identity()]
        self.middle_block = Stage(Residual(width, width, embedding, groups), *middle, Residual(width, width, embedding, groups))
        self.output_blocks = nn.ModuleList()
        for level, out in reversed(list(enumerate(widths))):
            for index in range(count + 1):
                more = [Up(out)] if level and index == count else []
                self.output_blocks.append(stage(width + skips.pop(), out, depths[level], *more))
                width = out
        self.out = nn.Sequential(nn.GroupNorm(groups, width, eps=1e-5), nn.SiLU(), nn.Conv2d(width, latents, 3, padding=1))

    def forward(self, x, steps, context, vector=None):
        embedding = self.time_embed(sinusoids(steps, self.base))
        if vector is not None:
            embedding = embedding + self.label_emb(vector)
        skips = []
        for block in self.input_blocks:
            x = block(x, embedding, context)
            skips.append(x)
        x = self.middle_block(x, embedding, context)
        for block in self.output_blocks:
            x = block(torch.cat([x, skips.pop()], dim=1), embedding, context)
        return self.out(x)


class Lora(nn.Module):
    """A layer with its LoRA: up and down are linear maps, 1 x 1 convolutions on a convolution."""

    def __init__(self, layer, dim, alpha):
        super().__init__()
        self.layer, self.scale = layer, alpha / dim
        out, into, *kernel = layer.weight.shape
        self.down = nn.Parameter(wave(4, dim, into, *kernel) / math.sqrt(into))
        self.up = nn.Parameter(wave(5, out, dim, *kernel) * 0.01)

    def forward(self, x):
        apply = F.linear if self.down.dim() == 2 else F.conv2d
        return self.layer(x) + apply(apply(x, self.down), self.up) * self.scale


def add_lora(module, dim, alpha, inside=False):
    """Wraps every linear and 1 x 1 convolution layer of the transformers; returns what is trained."""
    trained = []
    for name, child in list(module.named_children()):
        within = inside or isinstance(child, Transformer)
        if within and isinstance(child, (nn.Linear, nn.Conv2d)):
            lora = Lora(child, dim, alpha)
            setattr(module, name, lora)
            trained += [lora.down, lora.up]
        else:
            trained += add_lora(child, dim, alpha, within)
    return trained


def greatest_memory():
    """Greatest resident memory in MiB. Linux's ru_maxrss begins with that of the process that started this one."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def load(unet, path, prefix):
    from safetensors import safe_open
    with safe_open(path, "pt") as file:
        weights = {key.removeprefix(prefix): file.get_tensor(key).float() for key in file.keys() if key.startswith(prefix)}
    unet.load_state_dict(weights)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("config")
    parser.add_argument("--checkpoint")
    parser.add_argument("--threads", type=int, default=0, help="0: as many as PyTorch takes")
    parser.add_argument("--warmup", type=int, default=3)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--loss-only", action="store_true", help="one step, no timing")
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    torch.backends.nnpack.set_flags(False)
    with open(options.config, encoding="utf-8") as file:
        config = json.load(file)
    shape = config["unet"]
    torch.manual_seed(0)
    unet = Unet(shape)
    if options.checkpoint:
        load(unet, options.checkpoint, shape.get("prefix", "model.diffusion_model."))
    unet.requires_grad_(False)
    trained = add_lora(unet, config.get("dim", 16), config.get("alpha", 16))
    optimizer = torch.optim.AdamW(trained, lr=config.get("learningRate", 1e-4), betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01)
    batch, size = config["batch"], config["latent"]
    height, width = (size, size) if isinstance(size, int) else size
    x, target = (wave(phase, batch, shape["latentChannels"], height, width) for phase in (0, 1))
    context = wave(2, batch, config.get("tokens", 77), shape["contextWidth"])
    vector = wave(3, batch, shape["vectorWidth"]) if shape["vectorWidth"] else None
    moments = torch.tensor([(17 + 371 * item) % 1000 for item in range(batch)])

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = F.mse_loss(unet(x, moments, context, vector), target)
        loss.backward()
        gradient = None if times else sum(parameter.grad.abs().sum().item() for parameter in trained)
        optimizer.step()
        return loss.item(), gradient

    times, first, spent = [], None, 0
    for number in range(1 if options.loss_only else options.warmup + options.steps):
        if number == options.warmup:
            spent = time.process_time()
        start = time.perf_counter()
        result = step()
        elapsed = (time.perf_counter() - start) * 1000
        first = first or result
        if number >= options.warmup:
            times.append(elapsed)
    report = {"loss": first[0], "gradient": first[1], "trained": sum(parameter.numel() for parameter in trained),
              "threads": torch.get_num_threads(), "torch": torch.__version__}
    if times:
        report |= {"median_ms": statistics.median(times), "min_ms": min(times),
                   "processor_ms": (time.process_time() - spent) * 1000 / len(times)}
    report["max_rss_mb"] = greatest_memory()
    print(json.dumps(report))


if __name__ == "__main__":
    main()
