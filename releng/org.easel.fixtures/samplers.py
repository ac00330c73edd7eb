"""samplers.safetensors and schedules.safetensors: noise schedule, sampler paths, loss weights and learning rates."""
import importlib
import types

import torch

import reference
from reference import DIFFUSION, TRAINING, noise, placeholder, store

STEPS = 10
LINEAR_MODEL = "model(x, t) = x * (0.2 + 0.6 * t / 999) + 0.05, x already times 1 / sqrt(sigma^2 + 1), t in 0..999"


def linear_model(x, t):
    return x * (0.2 + 0.6 * t.double().reshape(-1, 1, 1, 1) / 999) + 0.05


def kdiffusion():
    root = reference.checkout("KDIFFUSION") / "k_diffusion"
    placeholder("scipy", integrate=None)
    placeholder("torchdiffeq", odeint=None)
    placeholder("torchsde")
    placeholder("k_diffusion", root)
    placeholder("k_diffusion.utils", append_dims=lambda x, dims: x.reshape(x.shape + (1,) * (dims - x.dim())))
    sys_utils = importlib.import_module("k_diffusion.utils")
    importlib.import_module("k_diffusion").utils = sys_utils
    return importlib.import_module("k_diffusion.sampling"), importlib.import_module("k_diffusion.external")


def paths(alphas):
    sampling, external = kdiffusion()
    tensors = {}
    scale = external.DiscreteEpsDDPMDenoiser(linear_model, alphas, False)
    low, high = scale.sigma_min.item(), scale.sigma_max.item()
    tensors["sigmas"] = scale.sigmas
    for count in (STEPS, 20):
        tensors[f"sigmas.karras.{count}"] = sampling.get_sigmas_karras(count, low, high)
        tensors[f"sigmas.uniform.{count}"] = scale.get_sigmas(count)
    tensors["timesteps.karras.20"] = scale.sigma_to_t(tensors["sigmas.karras.20"][:-1])
    start = noise(41, 1, 4, 4, 4).double()
    tensors["start"] = start
    for prediction, wrapper in (("eps", external.DiscreteEpsDDPMDenoiser), ("v", external.DiscreteVDDPMDenoiser)):
        for reading, rounded in (("continuous", False), ("rounded", True)):
            model = wrapper(linear_model, alphas, rounded)
            for sampler, spacing, run in (("euler", "uniform", sampling.sample_euler), ("euler", "karras", sampling.sample_euler),
                                          ("dpmpp_2m", "karras", sampling.sample_dpmpp_2m)):
                sigmas = tensors[f"sigmas.{spacing}.{STEPS}"]
                seen = []
                last = run(model, start * sigmas[0], sigmas, callback=lambda state: seen.append(state["x"].clone()), disable=True)
                assert torch.isfinite(last).all()
                tensors[f"{sampler}_{spacing}.{prediction}.{reading}"] = torch.cat([*seen, last])
    return tensors


def weights(betas):
    reference.sd_scripts()
    placeholder("diffusers.schedulers")
    placeholder("diffusers.schedulers.scheduling_ddpm", DDPMScheduler=None)
    train = importlib.import_module("library.custom_train_functions")
    schedule = types.SimpleNamespace(betas=betas, alphas_cumprod=(1 - betas).cumprod(0))
    train.prepare_scheduler_for_custom_training(schedule, "cpu")
    every, ones = torch.arange(1000), torch.ones(1000, dtype=torch.float64)
    tensors = {"snr": schedule.all_snr,
               "min_snr.5.eps": train.apply_snr_weight(ones, every, schedule, 5.0),
               "min_snr.5.v": train.apply_snr_weight(ones, every, schedule, 5.0, True)}
    train.fix_noise_scheduler_betas_for_zero_terminal_snr(schedule)
    tensors |= {"zero_terminal.betas": schedule.betas, "zero_terminal.alphas_cumprod": schedule.alphas_cumprod}
    del schedule.all_snr
    train.prepare_scheduler_for_custom_training(schedule, "cpu")
    tensors["zero_terminal.min_snr.5.v"] = train.apply_snr_weight(ones, every, schedule, 5.0, True)
    return tensors


def rates(steps=100, warmup=5):
    """Learning-rate factors of transformers' schedules: `raw` at its own counter 0..steps, `rate` for Easel's steps 1..steps."""
    optimization = importlib.import_module("transformers.optimization")
    tensors = {}
    for name, extra in (("constant", {}), ("constant_with_warmup", {}), ("linear", {}), ("cosine", {}), ("cosine_with_restarts", {"num_cycles": 3}),
                        ("polynomial", {"power": 2.0})):
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
        ahead = {} if name == "constant" else {"num_warmup_steps": warmup}
        ahead |= {} if name.startswith("constant") else {"num_training_steps": steps}
        schedule = optimization.TYPE_TO_SCHEDULER_FUNCTION[optimization.SchedulerType(name)](optimizer, **ahead, **extra)
        raw = torch.tensor([schedule.lr_lambdas[0](step) for step in range(steps + 1)], dtype=torch.float64)
        # Step k of the warm-up has k / warmup; what follows is the reference's own value, so no step has rate 0.
        rising = torch.arange(1, warmup + 1, dtype=torch.float64) / warmup
        rate = raw[:-1].clone() if name == "constant" else torch.cat([rising, raw[warmup:steps]])
        if name == "polynomial":
            tensors[f"{name}.lr_end"] = torch.tensor([1e-7], dtype=torch.float64)
        tensors |= {f"{name}.raw": raw, f"{name}.rate": rate}
        print(name, rate[:7].tolist(), rate[-2:].tolist(), rate.min().item())
    return tensors


def main():
    betas = torch.linspace(0.00085 ** 0.5, 0.012 ** 0.5, 1000, dtype=torch.float64) ** 2
    alphas = (1 - betas).cumprod(0)
    reference.ldm()
    theirs = importlib.import_module("ldm.modules.diffusionmodules.util").make_beta_schedule("linear", 1000, 0.00085, 0.012)
    assert torch.allclose(betas, torch.tensor(theirs), atol=1e-12)
    tensors = {"betas": betas, "alphas_cumprod": alphas} | paths(alphas) | weights(betas)
    store(DIFFUSION / "samplers.safetensors", tensors, model=LINEAR_MODEL, steps=STEPS)
    store(TRAINING / "schedules.safetensors", rates(), steps=100, warmup=5, cosine_with_restarts="num_cycles 3",
          polynomial="power 2, end 1e-7 of a rate of 1")


main()
