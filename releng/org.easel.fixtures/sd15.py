"""sd15-tiny.safetensors and sd15-tiny-io.safetensors: the whole of Stable Diffusion 1.5 at a small width."""
import torch
from transformers import CLIPTextConfig

import reference
from reference import DIFFUSION, Lora, fill, half, noise, store
from vae import Vae, expected

WIDTHS = [32, 64, 32, 32]
CONFIG = {
    "layout": "sd15",
    "unet": {"in_channels": 4, "out_channels": 4, "model_channels": 32, "channel_mult": [1, 2, 1, 1], "num_res_blocks": 2,
             "attention_levels": [0, 1, 2], "transformer_depth": [1, 1, 1, 0], "transformer_depth_middle": 1, "num_heads": 4,
             "context_dim": 32, "use_linear_in_transformer": False},
    "text": {"hidden": 32, "intermediate": 128, "layers": 3, "heads": 4, "vocabulary": 1000, "positions": 77, "activation": "quick_gelu",
             "start_token": 998, "end_token": 999, "pad_token": 999},
    "vae": {"ch": 32, "ch_mult": [1, 1, 2, 1], "num_res_blocks": 2, "z_channels": 4, "double_z": True, "scale_factor": 0.18215},
    "lora": {"dim": 4, "alpha": 2},
}


def unet():
    openai, _ = reference.ldm()
    model = openai.UNetModel(image_size=16, in_channels=4, model_channels=32, out_channels=4, num_res_blocks=2,
                             attention_resolutions=[4, 2, 1], channel_mult=[1, 2, 1, 1], num_heads=4, use_spatial_transformer=True,
                             transformer_depth=1, context_dim=32, use_checkpoint=False, legacy=False)
    for module in model.modules():
        if hasattr(module, "checkpoint"):
            module.checkpoint = False  # its own autograd function would pass the LoRA over
    return fill(model, 1501)


def text():
    return fill(reference.TextModel(CLIPTextConfig(
        vocab_size=1000, hidden_size=32, intermediate_size=128, num_hidden_layers=3, num_attention_heads=4, max_position_embeddings=77,
        hidden_act="quick_gelu", bos_token_id=998, eos_token_id=999, pad_token_id=999)), 1502)


def ids(seed, words, pad):
    """Token ids [2, 77]: start, words, end, padding; the second prompt fills all 77 places."""
    generator = torch.Generator().manual_seed(seed)
    rows = []
    for count in (words, 75):
        body = torch.randint(1, 998, (count,), generator=generator)
        rows.append(torch.cat([torch.tensor([998]), body, torch.tensor([999]), torch.full((75 - count,), pad)]))
    return torch.stack(rows)


def clip_skip(model, tokens, skip):
    states, last = model(tokens)
    return last if skip == 1 else model.text_model.final_layer_norm(states[-skip])


def kohya_unet(weights):
    """The same UNet in sd-scripts' own implementation, and where each of its layers lies in the checkpoint."""
    reference.sd_scripts()
    from library import model_util, original_unet
    original_unet.BLOCK_OUT_CHANNELS = tuple(WIDTHS)
    original_unet.TIMESTEP_INPUT_DIM = WIDTHS[0]
    original_unet.TIME_EMBED_DIM = WIDTHS[0] * 4
    model = original_unet.UNet2DConditionModel(sample_size=16, attention_head_dim=4, cross_attention_dim=32)
    checkpoint = {"model.diffusion_model." + key: value.clone() for key, value in weights.items()}
    renamed = model_util.convert_ldm_unet_checkpoint(False, dict(checkpoint), {"layers_per_block": 2})
    model.load_state_dict(renamed)
    byweight = {value.numpy().tobytes(): key for key, value in weights.items()}
    paths = {key.removesuffix(".weight"): byweight[value.numpy().tobytes()].removesuffix(".weight")
             for key, value in renamed.items() if key.endswith(".weight")}
    return model.eval(), paths


def main():
    net, words, vae = unet(), text(), fill(Vae([1, 1, 2, 1]), 1503)
    weights = {"model.diffusion_model." + k: v.half() for k, v in net.state_dict().items()}
    weights |= {"cond_stage_model.transformer." + k: v.half() for k, v in words.state_dict().items() if "position_ids" not in k}
    weights["cond_stage_model.transformer.text_model.embeddings.position_ids"] = torch.arange(77).reshape(1, 77)
    weights |= {"first_stage_model." + k: v.half() for k, v in vae.state_dict().items()}
    betas = torch.linspace(0.00085 ** 0.5, 0.012 ** 0.5, 1000, dtype=torch.float64) ** 2
    weights |= {"betas": betas.float(), "alphas_cumprod": torch.cumprod(1 - betas, 0).float()}
    store(DIFFUSION / "sd15-tiny.safetensors", weights, config=CONFIG)

    x, t, context = noise(1, 2, 4, 16, 16), torch.tensor([17, 801]), noise(2, 2, 77, 32)
    tokens = ids(3, 9, 999)
    out = {"unet.x": x, "unet.t": t, "unet.context": context, "text.ids": tokens}
    kohya, paths = kohya_unet(net.state_dict())
    with torch.no_grad():
        out["unet.out"] = net(x, t, context)
        other = kohya(x, t, context).sample
        print("unet", out["unet.out"].std().item(), "against sd-scripts", (other - out["unet.out"]).abs().max().item())
        states, _ = words(tokens)
        out |= {f"text.hidden.{i}": state for i, state in enumerate(states)}
        out |= {"text.skip1": clip_skip(words, tokens, 1), "text.skip2": clip_skip(words, tokens, 2)}
    out |= expected(vae, 5)

    # Names and targets are what sd-scripts' own network finds; the arithmetic is a hook on the reference UNet.
    from networks.lora import LoRANetwork
    wrapped = torch.nn.Module()
    wrapped.text_model = words.text_model
    network = LoRANetwork(wrapped, kohya, lora_dim=4, alpha=2)
    loras = {}
    for index, target in enumerate(network.unet_loras + network.text_encoder_loras):
        if target.lora_name.startswith("lora_unet_"):
            path = next(p for n, p in paths.items() if n.replace(".", "_") == target.lora_name.removeprefix("lora_unet_"))
            layer = net.get_submodule(path)
        else:
            path = next(n for n, m in words.named_modules() if m is target.org_module)
            layer = target.org_module
        loras[target.lora_name] = (path, Lora(layer, 4, 2, 10_000 + index))
    x, t, tokens, goal = noise(11, 2, 4, 16, 16), torch.tensor([10, 700]), ids(13, 20, 999), noise(14, 2, 4, 16, 16)
    prediction = net(x, t, clip_skip(words, tokens, 1))
    loss = ((prediction - goal) ** 2).mean()
    loss.backward()
    out |= {"lora.x": x, "lora.t": t, "lora.ids": tokens, "lora.target": goal, "lora.out": prediction, "lora.loss": loss.reshape(1)}
    for name, (path, lora) in loras.items():
        out |= {f"{name}.lora_down.weight": lora.down, f"{name}.lora_up.weight": lora.up, f"{name}.alpha": torch.tensor(2.0),
                f"grad.{name}.lora_down.weight": lora.down.grad, f"grad.{name}.lora_up.weight": lora.up.grad}
    check(network, kohya, wrapped, loras, x, t, tokens, goal, loss)
    modules = {name: ("model.diffusion_model." if name.startswith("lora_unet") else "cond_stage_model.transformer.") + path
               for name, (path, _) in loras.items()}
    store(DIFFUSION / "sd15-tiny-io.safetensors", out, config=CONFIG, modules=modules)
    print("loss", loss.item(), "modules", len(loras))


def check(network, kohya, wrapped, loras, x, t, tokens, goal, loss):
    """The same loss and gradients from sd-scripts' UNet with sd-scripts' LoRA modules."""
    for _, lora in loras.values():
        lora.handle.remove()
    network.apply_to(wrapped, kohya)
    with torch.no_grad():
        for lora in network.unet_loras + network.text_encoder_loras:
            lora.lora_down.weight.copy_(loras[lora.lora_name][1].down)
            lora.lora_up.weight.copy_(loras[lora.lora_name][1].up)
    second = ((kohya(x, t, wrapped.text_model(tokens).last_hidden_state).sample - goal) ** 2).mean()
    second.backward()
    worst = 0.0
    for lora in network.unet_loras + network.text_encoder_loras:
        for mine, theirs in ((loras[lora.lora_name][1].down, lora.lora_down.weight), (loras[lora.lora_name][1].up, lora.lora_up.weight)):
            assert theirs.grad.abs().max() > 0, lora.lora_name
            worst = max(worst, ((mine.grad - theirs.grad).abs().max() / theirs.grad.abs().max()).item())
    print("sd-scripts' loss", second.item(), loss.item(), "worst gradient", worst)
    assert abs(second.item() - loss.item()) < 1e-5 and worst < 1e-3


main()
