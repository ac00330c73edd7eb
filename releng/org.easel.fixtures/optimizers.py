"""optimizers.safetensors: each optimizer's published implementation over 100 stored gradients."""
import importlib

import torch

import reference
from reference import TRAINING, half, store

STEPS, WARMUP, KEPT = 100, 10, (1, 10, 50, 100)
SHAPES = {"a": (8, 16), "b": (32,), "c": (4, 4, 3, 3)}
SCALES = {"a": 0.2, "b": 0.05, "c": 0.5}


def material(prodigy, **arguments):
    """Start values (b starts at zero, as a LoRA's up does) and gradients, noted while Prodigy ran down a noisy bowl."""
    generator = torch.Generator().manual_seed(77)
    start = {name: half(torch.randn(shape, generator=generator) * 0.3) for name, shape in SHAPES.items()}
    start["b"] = torch.zeros(SHAPES["b"])
    goal = {name: value + torch.randn(value.shape, generator=generator) * 0.5 for name, value in start.items()}
    parameters = {name: torch.nn.Parameter(value.clone()) for name, value in start.items()}
    optimizer = prodigy(parameters.values(), **arguments)
    noted = {name: [] for name in SHAPES}
    for step in range(1, STEPS + 1):
        optimizer.param_groups[0]["lr"] = min(1.0, step / WARMUP)
        for name, parameter in parameters.items():
            slope = parameter.detach() - goal[name] + 0.4 * torch.randn(parameter.shape, generator=generator)
            parameter.grad = half(SCALES[name] * slope)
            noted[name].append(parameter.grad.clone())
        optimizer.step()
    return start, {name: torch.stack(each) for name, each in noted.items()}


def run(optimizer_class, arguments, rate, start, gradients, groups=None):
    """rate None: the optimizer finds its own. Returns values after the kept steps, the rate and Prodigy's d of each step."""
    parameters = {name: torch.nn.Parameter(value.clone()) for name, value in start.items()}
    groups = groups or [{"names": list(SHAPES), "factor": 1.0}]
    described = [{"params": [parameters[name] for name in group["names"]]} for group in groups]
    optimizer = optimizer_class(described, **({} if rate is None else {"lr": rate}), **arguments)
    values, rates, estimates = {}, [], []
    for step in range(1, STEPS + 1):
        current = None if rate is None else rate * min(1.0, step / WARMUP)
        if current is not None:
            for group, own in zip(optimizer.param_groups, groups):
                group["lr"] = current * own["factor"]
        for name, parameter in parameters.items():
            parameter.grad = gradients[name][step - 1].clone()
        optimizer.step()
        rates.append(current or 0.0)
        estimates.append(optimizer.param_groups[0].get("d", 0.0))
        if step in KEPT:
            values |= {f"step{step}.{name}": parameter.detach().clone() for name, parameter in parameters.items()}
    values["lr"] = torch.tensor(rates, dtype=torch.float64)
    if "d" in optimizer.param_groups[0]:
        values["d"] = torch.tensor([float(d) for d in estimates], dtype=torch.float64)
    return values


def main():
    reference.checkout("PRODIGY")
    reference.checkout("LION")
    prodigy = importlib.import_module("prodigyopt").Prodigy
    lion = importlib.import_module("lion_pytorch.lion_pytorch").Lion
    adafactor = importlib.import_module("transformers.optimization").Adafactor
    fixed = {"relative_step": False, "warmup_init": False}
    cases = {
        "adamw": (torch.optim.AdamW, {"betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0.01}, 1e-3),
        "prodigy": (prodigy, {}, 1.0),
        "prodigy_advised": (prodigy, {"safeguard_warmup": True, "use_bias_correction": True, "weight_decay": 0.01}, 1.0),
        "prodigy_bounded": (prodigy, {"d0": 1e-5, "d_coef": 0.8, "growth_rate": 1.02, "betas": (0.9, 0.99)}, 1.0),
        "prodigy_frozen": (prodigy, {}, 1.0),
        "lion": (lion, {"betas": (0.9, 0.99), "weight_decay": 0.01}, 1e-4),
        "adafactor": (adafactor, {}, None),
        "adafactor_warmup_init": (adafactor, {"warmup_init": True}, None),
        "adafactor_fixed": (adafactor, fixed | {"scale_parameter": False, "weight_decay": 0.01}, 1e-3),
        "adafactor_fixed_scaled": (adafactor, fixed | {"scale_parameter": True}, 1e-2),
        "adafactor_fixed_moment": (adafactor, fixed | {"scale_parameter": False, "beta1": 0.9}, 1e-3),
    }
    sets = {"gradient": material(prodigy), "gradient_advised": material(prodigy, **cases["prodigy_advised"][1])}
    tensors = {f"start.{name}": value for name, value in sets["gradient"][0].items()}
    tensors |= {f"{key}.{name}": value for key, (_, gradients) in sets.items() for name, value in gradients.items()}
    about = {}
    for case, (kind, arguments, rate) in cases.items():
        groups = [{"names": ["a", "b"], "factor": 1.0}, {"names": ["c"], "factor": 0.0}] if case == "prodigy_frozen" else None
        key = "gradient_advised" if case == "prodigy_advised" else "gradient"
        start, gradients = sets[key]
        values = run(kind, arguments, rate, start, gradients, groups)
        about[case] = {"class": f"{kind.__module__}.{kind.__name__}", "arguments": arguments, "lr": rate, "gradients": key,
                       "frozen": ["c"] if groups else []}
        tensors |= {f"{case}.{name}": value for name, value in values.items()}
        moved = {name: (values[f"step100.{name}"] - start[name]).abs().mean().item() for name in SHAPES}
        print(case, moved, [f"{values['d'][i].item():.3g}" for i in (0, 4, 9, 49, 99)] if "d" in values else "")
        assert all(0 < distance < 100 or name in about[case]["frozen"] for name, distance in moved.items())
    store(TRAINING / "optimizers.safetensors", tensors, cases=about, steps=STEPS, warmup=WARMUP)


main()
