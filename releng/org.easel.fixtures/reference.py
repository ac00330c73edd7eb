"""What the fixture scripts share: where the reference code lies, seeded weights, and the LoRA written out.

The reference projects are run, never copied. Their checkouts are named by environment variables:
LDM (CompVis/stable-diffusion), SGM (Stability-AI/generative-models), SD_SCRIPTS (kohya-ss/sd-scripts),
PRODIGY (konstmish/prodigy), LION (lucidrains/lion-pytorch), KDIFFUSION (crowsonkb/k-diffusion).
"""
import importlib
import json
import math
import os
import pathlib
import sys
import types

import torch
from safetensors.torch import save_file

torch.set_num_threads(1)
torch.backends.nnpack.set_flags(False)
torch.use_deterministic_algorithms(True)

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
DIFFUSION = REPOSITORY / "bundles/org.easel.diffusion.tests/fixtures"
TRAINING = REPOSITORY / "bundles/org.easel.training.tests/fixtures"


def checkout(variable):
    """The folder of a reference project; put first on the import path."""
    folder = os.environ.get(variable)
    if not folder:
        raise SystemExit(f"set {variable} to a checkout of the reference project (see the top of reference.py)")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return pathlib.Path(folder)


def placeholder(name, path=None, **members):
    """An empty module in the place of a dependency that the parts we run never call."""
    module = types.ModuleType(name)
    module.__path__ = [str(path)] if path else []
    module.__spec__ = importlib.machinery.ModuleSpec(name, None, is_package=True)
    for key, value in members.items():
        setattr(module, key, value)
    sys.modules[name] = module
    return module


def half(tensor):
    """Rounded to a value that half precision holds exactly, kept in f32."""
    return tensor.half().float()


def fill(module, seed, gain=1.0):
    """Random weights that let every layer matter: the reference's zero-initialised layers included."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            if parameter.dim() == 1:
                norm = name.endswith("weight")
                parameter.copy_(half(1 + 0.1 * noise if norm else 0.1 * noise))
            elif "embedding" in name:
                parameter.copy_(half(0.5 * noise))
            else:
                fan = parameter[0].numel()
                parameter.copy_(half(noise * gain / math.sqrt(fan)))
    module.eval()
    return module


def noise(seed, *shape, scale=1.0):
    return half(torch.randn(shape, generator=torch.Generator().manual_seed(seed)) * scale)


class Lora(torch.nn.Module):
    """y = layer(x) + up(down(x)) * alpha / dim, hung on a layer by a forward hook."""

    def __init__(self, layer, dim, alpha, seed):
        super().__init__()
        generator = torch.Generator().manual_seed(seed)
        weight = layer.weight
        self.scale = alpha / dim
        self.convolution = None
        kernel = []
        if weight.dim() == 4:
            self.convolution = dict(stride=layer.stride, padding=layer.padding)
            kernel = list(weight.shape[2:])
        fan = weight[0].numel()
        down = (torch.rand([dim, weight.shape[1]] + kernel, generator=generator) * 2 - 1) / math.sqrt(fan)
        up = torch.randn([weight.shape[0], dim] + [1] * len(kernel), generator=generator) * 0.2
        self.down = torch.nn.Parameter(half(down))
        self.up = torch.nn.Parameter(half(up))
        self.handle = layer.register_forward_hook(self.hook)

    def hook(self, layer, inputs, output):
        x = inputs[0]
        if self.convolution:
            low = torch.nn.functional.conv2d(x, self.down, **self.convolution)
            return output + torch.nn.functional.conv2d(low, self.up) * self.scale
        low = torch.nn.functional.linear(x, self.down)
        return output + torch.nn.functional.linear(low, self.up) * self.scale


def store(path, tensors, **metadata):
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = {name: tensor.detach().contiguous().clone() for name, tensor in tensors.items()}
    text = {key: value if isinstance(value, str) else json.dumps(value, sort_keys=True) for key, value in metadata.items()}
    save_file(plain, str(path), metadata=text)
    print(f"{path.relative_to(REPOSITORY)}: {len(plain)} tensors, {path.stat().st_size} bytes")


def ldm():
    """CompVis' UNet and autoencoder modules."""
    root = checkout("LDM")
    placeholder("ldm", root / "ldm")
    placeholder("ldm.util", instantiate_from_config=None)
    placeholder("omegaconf")
    placeholder("omegaconf.listconfig", ListConfig=list)
    unet = importlib.import_module("ldm.modules.diffusionmodules.openaimodel")
    model = importlib.import_module("ldm.modules.diffusionmodules.model")
    return unet, model


def sgm():
    """Stability's UNet (SDXL)."""
    root = checkout("SGM")
    for name in ("sgm", "sgm.modules", "sgm.modules.diffusionmodules"):
        placeholder(name, root / name.replace(".", "/"))
    placeholder("sgm.util", exists=lambda v: v is not None, default=lambda v, d: v if v is not None else d)
    return importlib.import_module("sgm.modules.diffusionmodules.openaimodel")


def sd_scripts():
    checkout("SD_SCRIPTS")
    placeholder("diffusers", __version__="0.25.0", AutoencoderKL=None, DDIMScheduler=None, StableDiffusionPipeline=None, EulerDiscreteScheduler=None,
                UNet2DConditionModel=None)
    placeholder("library.utils", setup_logging=lambda *a, **k: None)
    placeholder("library.device_utils", init_ipex=lambda: None)


def open_clip_transformer():
    placeholder("torchvision")
    placeholder("torchvision.ops")
    placeholder("torchvision.ops.misc", FrozenBatchNorm2d=torch.nn.BatchNorm2d)
    import importlib.util
    root = pathlib.Path(importlib.util.find_spec("open_clip").submodule_search_locations[0])
    placeholder("open_clip", root)
    return importlib.import_module("open_clip.transformer")


class TextModel(torch.nn.Module):
    """transformers' CLIP text model under the name that checkpoints give it: text_model.*"""

    def __init__(self, config):
        super().__init__()
        from transformers import CLIPTextModel
        model = CLIPTextModel(config)
        self.text_model = model if hasattr(model, "embeddings") else model.text_model
        self.text_model.config._attn_implementation = "eager"

    def forward(self, ids):
        """The states before, between and after the layers, and the last one after the final norm."""
        states = self.text_model(ids, output_hidden_states=True)
        return list(states.hidden_states), states.last_hidden_state
