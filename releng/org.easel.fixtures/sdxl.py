"""sdxl-tiny.safetensors and sdxl-tiny-io.safetensors: the whole of SDXL at a small width."""
import importlib

import torch
from transformers import CLIPTextConfig

import reference
from reference import DIFFUSION, Lora, fill, half, noise, store
from vae import Vae, expected

CONFIG = {
    "layout": "sdxl",
    "unet": {"in_channels": 4, "out_channels": 4, "model_channels": 16, "norm_groups": 16, "channel_mult": [1, 1, 2], "num_res_blocks": 2,
             "attention_levels": [1, 2], "transformer_depth": [0, 1, 2], "transformer_depth_middle": 2, "num_head_channels": 8,
             "context_dim": 80, "use_linear_in_transformer": True, "adm_in_channels": 48 + 6 * 256},
    "text1": {"hidden": 32, "intermediate": 128, "layers": 3, "heads": 4, "vocabulary": 1000, "positions": 77,
              "activation": "quick_gelu", "start_token": 998, "end_token": 999, "pad_token": 999},
    "text2": {"hidden": 48, "intermediate": 192, "layers": 3, "heads": 4, "vocabulary": 1000, "positions": 77, "activation": "gelu",
              "projection": 48, "start_token": 998, "end_token": 999, "pad_token": 0},
    "vae": {"ch": 32, "ch_mult": [1, 1, 1, 1], "num_res_blocks": 2, "z_channels": 4, "double_z": True, "scale_factor": 0.13025},
    "lora": {"dim": 4, "alpha": 2},
}


def unet():
    model = reference.sgm()
    attention, util = (importlib.import_module(f"sgm.modules.{name}") for name in ("attention", "diffusionmodules.util"))
    # 16 groups instead of 32, for 16 channels: a quarter of the file.
    model.normalization = lambda channels: util.GroupNorm32(16, channels)
    attention.Normalize = lambda channels: torch.nn.GroupNorm(16, channels, eps=1e-6)
    return fill(model.UNetModel(
        in_channels=4, model_channels=16, out_channels=4, num_res_blocks=2, attention_resolutions=[4, 2], channel_mult=[1, 1, 2],
        num_head_channels=8, transformer_depth=[0, 1, 2], context_dim=80, use_linear_in_transformer=True, num_classes="sequential",
        adm_in_channels=48 + 6 * 256), 2501)


def clip(width, activation):
    return reference.TextModel(CLIPTextConfig(
        vocab_size=1000, hidden_size=width, intermediate_size=4 * width, num_hidden_layers=3, num_attention_heads=4,
        max_position_embeddings=77, hidden_act=activation, bos_token_id=998, eos_token_id=999, pad_token_id=0))


def open_clip():
    model = reference.open_clip_transformer().TextTransformer(vocab_size=1000, width=48, heads=4, layers=3, output_dim=48)
    fill(model, 2503)
    generator = torch.Generator().manual_seed(2504)
    with torch.no_grad():
        model.text_projection.copy_(half(torch.randn(48, 48, generator=generator) / 48 ** 0.5))
    return model


def open_clip_states(model, ids):
    """States before, between and after the blocks, and the pooled, projected state of the end token."""
    x = model.token_embedding(ids) + model.positional_embedding
    states = [x]
    for block in model.transformer.resblocks:
        x = block(x, attn_mask=model.attn_mask)
        states.append(x)
    return states, model.ln_final(x)[torch.arange(len(ids)), ids.argmax(-1)] @ model.text_projection


def as_clip(model):
    """The same weights under transformers' names, query, key and value apart: the layers that sd-scripts hangs its LoRA on."""
    source, target = model.state_dict(), {}
    target["text_model.embeddings.token_embedding.weight"] = source["token_embedding.weight"]
    target["text_model.embeddings.position_embedding.weight"] = source["positional_embedding"]
    names = {"ln_1": "layer_norm1", "ln_2": "layer_norm2", "mlp.c_fc": "mlp.fc1", "mlp.c_proj": "mlp.fc2", "attn.out_proj": "self_attn.out_proj"}
    for layer in range(3):
        old, new = f"transformer.resblocks.{layer}.", f"text_model.encoder.layers.{layer}."
        for kind in ("weight", "bias"):
            for theirs, ours in names.items():
                target[f"{new}{ours}.{kind}"] = source[f"{old}{theirs}.{kind}"]
            for part, value in zip("qkv", source[f"{old}attn.in_proj_{kind}"].chunk(3)):
                target[f"{new}self_attn.{part}_proj.{kind}"] = value
            target[f"text_model.final_layer_norm.{kind}"] = source[f"ln_final.{kind}"]
    twin = clip(48, "gelu")
    missing, extra = twin.load_state_dict(target, strict=False)
    assert not extra and all("position_ids" in key for key in missing), (missing, extra)
    return twin.eval()


def pooled(model, projection, ids):
    states, last = model(ids)
    return states, last[torch.arange(len(ids)), ids.argmax(-1)] @ projection


def tokens(seed, words, pad):
    generator = torch.Generator().manual_seed(seed)
    rows = []
    for count in (words, 75):
        body = torch.randint(1, 998, (count,), generator=generator)
        rows.append(torch.cat([torch.tensor([998]), body, torch.tensor([999]), torch.full((75 - count,), pad)]))
    return torch.stack(rows)


def vector(pool, sizes):
    """Pooled state, then 256 sinusoids for each of original height and width, crop top and left, target height and width."""
    embed = importlib.import_module("sgm.modules.diffusionmodules.util").timestep_embedding
    return torch.cat([pool, embed(sizes.flatten().float(), 256).reshape(len(sizes), -1)], 1)


def path_of(model, layer):
    return next(name for name, module in model.named_modules() if module is layer)


def main():
    net, first, second, vae = unet(), fill(clip(32, "quick_gelu"), 2502), open_clip(), fill(Vae([1, 1, 1, 1]), 2505)
    weights = {"model.diffusion_model." + k: v.half() for k, v in net.state_dict().items()}
    prefix = "conditioner.embedders.0.transformer."
    weights |= {prefix + k: v.half() for k, v in first.state_dict().items() if "position_ids" not in k}
    weights[prefix + "text_model.embeddings.position_ids"] = torch.arange(77).reshape(1, 77)
    weights |= {"conditioner.embedders.1.model." + k: v.half() for k, v in second.state_dict().items()}
    weights["conditioner.embedders.1.model.logit_scale"] = torch.tensor(4.6055)
    weights |= {"first_stage_model." + k: v.half() for k, v in vae.state_dict().items()}
    store(DIFFUSION / "sdxl-tiny.safetensors", weights, config=CONFIG)

    ids1, ids2 = tokens(3, 9, 999), tokens(3, 9, 0)
    sizes = torch.tensor([[64, 48, 0, 8, 64, 64], [1024, 832, 5, 0, 1024, 1024]])
    twin = as_clip(second)
    with torch.no_grad():
        states1, _ = first(ids1)
        states2, pool = open_clip_states(second, ids2)
        other, otherpool = pooled(twin, second.text_projection, ids2)
        gap = max((a - b).abs().max().item() for a, b in zip([*states2, pool], [*other[:3], states2[3], otherpool]))
        print("open_clip against transformers", gap)
        assert gap < 1e-5
        x, t, context = noise(1, 2, 4, 16, 16), torch.tensor([17, 801]), torch.cat([states1[-2], states2[-2]], -1)
        y = vector(pool, sizes)
        out = {"unet.x": x, "unet.t": t, "unet.context": context, "unet.y": y, "unet.out": net(x, t, context, y)}
    out |= {"text1.ids": ids1, "text2.ids": ids2, "text2.pooled": pool, "vector.sizes": sizes}
    out |= {f"text1.hidden.{i}": state for i, state in enumerate(states1)} | {f"text2.hidden.{i}": state for i, state in enumerate(states2)}
    out |= expected(vae, 5)
    print("unet", out["unet.out"].std().item())

    reference.sd_scripts()
    from networks.lora import LoRANetwork
    LoRANetwork.UNET_TARGET_REPLACE_MODULE = ["SpatialTransformer"]
    network = LoRANetwork([first, twin], net, lora_dim=4, alpha=2, is_sdxl=True)
    loras, modules = {}, {}
    for index, target in enumerate(network.unet_loras + network.text_encoder_loras):
        name = target.lora_name
        loras[name] = Lora(target.org_module, 4, 2, 20_000 + index)
        if name.startswith("lora_unet"):
            modules[name] = "model.diffusion_model." + path_of(net, target.org_module)
        elif name.startswith("lora_te1"):
            modules[name] = prefix + path_of(first, target.org_module)
        else:
            path = path_of(twin, target.org_module).replace("text_model.encoder.layers", "transformer.resblocks")
            for ours, theirs in (("self_attn", "attn"), ("mlp.fc1", "mlp.c_fc"), ("mlp.fc2", "mlp.c_proj")):
                path = path.replace(ours, theirs)
            modules[name] = "conditioner.embedders.1.model." + path
    x, t, goal = noise(11, 2, 4, 16, 16), torch.tensor([10, 700]), noise(14, 2, 4, 16, 16)
    ids1, ids2 = tokens(13, 20, 999), tokens(13, 20, 0)

    def loss_now():
        states1, _ = first(ids1)
        states2, pool = pooled(twin, second.text_projection, ids2)
        prediction = net(x, t, torch.cat([states1[-2], states2[-2]], -1), vector(pool, sizes))
        return prediction, ((prediction - goal) ** 2).mean()

    prediction, loss = loss_now()
    loss.backward()
    out |= {"lora.x": x, "lora.t": t, "lora.ids1": ids1, "lora.ids2": ids2, "lora.sizes": sizes, "lora.target": goal,
            "lora.out": prediction, "lora.loss": loss.reshape(1)}
    unused = []
    for name, lora in loras.items():
        if lora.down.grad is None:
            unused.append(name)
        out |= {f"{name}.lora_down.weight": lora.down, f"{name}.lora_up.weight": lora.up, f"{name}.alpha": torch.tensor(2.0)}
        for part, parameter in (("down", lora.down), ("up", lora.up)):
            out[f"grad.{name}.lora_{part}.weight"] = torch.zeros_like(parameter) if parameter.grad is None else parameter.grad
    check(network, loras, (net, first, twin), loss_now, loss)
    store(DIFFUSION / "sdxl-tiny-io.safetensors", out, config=CONFIG, modules=modules, without_gradient=unused)
    print("loss", loss.item(), "modules", len(loras), "without gradient", len(unused))


def check(network, loras, models, loss_now, loss):
    """The same loss and gradients with sd-scripts' LoRA modules."""
    for lora in loras.values():
        lora.handle.remove()
    network.apply_to(list(models[1:]), models[0])
    every = network.unet_loras + network.text_encoder_loras
    with torch.no_grad():
        for lora in every:
            lora.lora_down.weight.copy_(loras[lora.lora_name].down)
            lora.lora_up.weight.copy_(loras[lora.lora_name].up)
    _, second = loss_now()
    second.backward()
    worst = 0.0
    for lora in every:
        for mine, theirs in ((loras[lora.lora_name].down, lora.lora_down.weight), (loras[lora.lora_name].up, lora.lora_up.weight)):
            assert (mine.grad is None) == (theirs.grad is None)
            if mine.grad is not None:
                worst = max(worst, ((mine.grad - theirs.grad).abs().max() / theirs.grad.abs().max()).item())
    print("sd-scripts' LoRA: loss", second.item(), "worst gradient", worst)
    assert abs(second.item() - loss.item()) < 1e-5 and worst < 1e-3


main()
