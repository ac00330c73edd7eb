"""kohya-reference.txt and kohya-tiny.safetensors: the metadata of a LoRA file as sd-scripts writes it, and its hashes.

The keys are read out of train_network.py, so a key that sd-scripts adds or drops stops this script. The values are those of an
invented run. sai_model_spec.py and the functions that hash are run as they are.
"""
import ast
import hashlib
import io
import json

import torch
import safetensors.torch
from transformers import CLIPTextConfig

import reference
from reference import TRAINING

FOLDER = "10_kawaii"
TAGS = {FOLDER: {"kawaii vision": 40, "1girl": 31, "smile": 12, "outdoors": 7}}
VALUES = {
    "ss_session_id": 2887643187, "ss_training_started_at": 1796038800.123456, "ss_training_finished_at": 1796042400.654321,
    "ss_output_name": "kawaii_vision", "ss_learning_rate": 1.0, "ss_text_encoder_lr": 1.0, "ss_unet_lr": 1.0,
    "ss_num_train_images": 400, "ss_num_validation_images": 0, "ss_num_reg_images": 0, "ss_num_batches_per_epoch": 100,
    "ss_num_epochs": 20, "ss_gradient_checkpointing": False, "ss_gradient_accumulation_steps": 1, "ss_max_train_steps": 2000,
    "ss_lr_warmup_steps": 100, "ss_lr_scheduler": "constant_with_warmup", "ss_network_module": "networks.lora", "ss_network_dim": 16,
    "ss_network_alpha": 16.0, "ss_network_dropout": None, "ss_network_args": json.dumps({"conv_dim": "8", "conv_alpha": "4"}),
    "ss_mixed_precision": "no", "ss_full_fp16": False, "ss_v2": False, "ss_base_model_version": "sd_v1", "ss_clip_skip": 2,
    "ss_max_token_length": None, "ss_cache_latents": True, "ss_seed": 42, "ss_lowram": False, "ss_noise_offset": None,
    "ss_multires_noise_iterations": None, "ss_multires_noise_discount": 0.3, "ss_adaptive_noise_scale": None,
    "ss_zero_terminal_snr": False, "ss_training_comment": None, "ss_sd_scripts_commit_hash": "0" * 40,
    "ss_optimizer": "prodigyopt.prodigy.Prodigy(weight_decay=0.01,use_bias_correction=True,safeguard_warmup=True)",
    "ss_max_grad_norm": 1.0, "ss_caption_dropout_rate": 0.0, "ss_caption_dropout_every_n_epochs": 0, "ss_caption_tag_dropout_rate": 0.0,
    "ss_face_crop_aug_range": None, "ss_prior_loss_weight": 1.0, "ss_min_snr_gamma": 5.0, "ss_scale_weight_norms": None,
    "ss_ip_noise_gamma": None, "ss_debiased_estimation": False, "ss_noise_offset_random_strength": False,
    "ss_ip_noise_gamma_random_strength": False, "ss_loss_type": "l2", "ss_huber_schedule": "snr", "ss_huber_scale": 1.0, "ss_huber_c": 0.1,
    "ss_fp8_base": False, "ss_fp8_base_unet": False, "ss_validation_seed": None, "ss_validation_split": 0.0,
    "ss_max_validation_steps": None, "ss_validate_every_n_epochs": None, "ss_validate_every_n_steps": None,
    "ss_resize_interpolation": None, "ss_batch_size_per_device": 4, "ss_total_batch_size": 4, "ss_resolution": (512, 512),
    "ss_color_aug": False, "ss_flip_aug": False, "ss_random_crop": False, "ss_shuffle_caption": True, "ss_enable_bucket": True,
    "ss_bucket_no_upscale": False, "ss_min_bucket_reso": 256, "ss_max_bucket_reso": 1024, "ss_keep_tokens": 1,
    "ss_dataset_dirs": json.dumps({FOLDER: {"n_repeats": 10, "img_count": 40}}), "ss_reg_dataset_dirs": "{}",
    "ss_tag_frequency": json.dumps(TAGS),
    "ss_bucket_info": json.dumps({"buckets": {0: {"resolution": [512, 512], "count": 300}, 1: {"resolution": [448, 576], "count": 100}},
                                  "mean_img_ar_error": 0.0123}),
    "ss_datasets": json.dumps([{"is_dreambooth": True, "batch_size_per_device": 4, "num_train_images": 400, "num_reg_images": 0,
                                "resolution": [512, 512], "enable_bucket": True, "min_bucket_reso": 256, "max_bucket_reso": 1024,
                                "tag_frequency": TAGS, "bucket_info": None, "resize_interpolation": None, "subsets": []}]),
    "ss_sd_model_hash": "0a1b2c3d", "ss_new_sd_model_hash": "1" * 64, "ss_sd_model_name": "base.safetensors",
    "ss_vae_hash": "4e5f6071", "ss_new_vae_hash": "2" * 64, "ss_vae_name": "vae.safetensors", "ss_steps": 2000, "ss_epoch": 20,
}
WHEN = {
    "ss_datasets": "only with a dataset configuration file; then the keys from ss_batch_size_per_device to ss_bucket_info are absent, but for ss_dataset_dirs and ss_tag_frequency",
    "ss_network_args": "only when network arguments were given", "ss_vae_hash": "only with a VAE of its own",
    "ss_new_vae_hash": "only with a VAE of its own", "ss_vae_name": "only with a VAE of its own",
    "ss_text_encoder_lr": "SDXL: a list, such as [1.0, 1.0]", "ss_base_model_version": "sd_v1, sd_v1_v (v-prediction) or sdxl_base_v1-0",
    "ss_epoch": "of this file", "ss_steps": "of this file", "ss_seed": "an integer", "ss_sd_scripts_commit_hash": "(unknown) outside a checkout",
    "ss_new_sd_model_hash": "sha256 of the file, only when the base model is a file",
    "ss_sd_model_hash": "first 8 hex of the sha256 over 0x10000 bytes from 0x100000, only when the base model is a file",
    "ss_tag_frequency": "tags in lower case; counted once a picture, whatever the repeats",
    "ss_bucket_info": "counts include repeats; keys are the buckets' positions", "ss_num_train_images": "repeats included",
}


def keys_in(source):
    """Every text constant of the script that is a metadata key."""
    return {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)
            and isinstance(node.value, str) and node.value.startswith("ss_") and " " not in node.value}


def functions(path, *names):
    """Some functions of a file whose other parts need what we do not have, compiled as they stand."""
    tree = ast.parse(path.read_text())
    tree.body = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name in names]
    scope = {"hashlib": hashlib, "BytesIO": io.BytesIO, "safetensors": safetensors}
    exec(compile(tree, str(path), "exec"), scope)
    return {name: scope[name] for name in names}


def modelspec(sdxl, v, clip_skip):
    spec = __import__("library.sai_model_spec", fromlist=["x"])
    return spec.build_metadata(None, False, v, sdxl, True, False, 1796042400, title="Kawaii Vision", reso=(1024, 1024) if sdxl else (512, 512),
                               clip_skip=clip_skip, optional_metadata={"implementation_version": "sd-scripts/" + "0" * 40})


def main():
    root = reference.checkout("SD_SCRIPTS")
    reference.sd_scripts()
    reference.placeholder("library.train_util", **functions(
        root / "library/train_util.py", "precalculate_safetensors_hashes", "addnet_hash_legacy", "addnet_hash_safetensors"))
    found = keys_in((root / "train_network.py").read_text())
    assert found == set(VALUES), found ^ set(VALUES)
    text = {key: str(value) for key, value in VALUES.items()}
    lines = ["# key<TAB>example<TAB>when; every value is a string as Python's str() writes it: None, True, 1.0, (512, 512)"]
    lines += [f"{key}\t{value}\t{WHEN.get(key, 'always')}" for key, value in text.items()]
    for name, spec in (("SD 1.5", modelspec(False, False, 2)), ("SD 1.5, v-prediction", modelspec(False, True, None)),
                       ("SDXL", modelspec(True, False, None))):
        lines.append(f"# modelspec of {name}")
        lines += [f"{key}\t{value}\t{'only when clip skip was given' if key.endswith('encoder_layer') else 'always'}" for key, value in spec.items()]
    lines += ["# modelspec, each only when the user gave it: author description license tags usage_hint thumbnail merged_from trigger_phrase timestep_range preprocessor is_negative_embedding",
              "sshs_model_hash\tsha256 of all bytes after the header\talways; see kohya-tiny.safetensors",
              "sshs_legacy_hash\tfirst 8 hex of the sha256 over 0x10000 bytes from 0x100000 of the file with ss_* metadata only\talways; e3b0c442 for a file shorter than that"]
    (TRAINING / "kohya-reference.txt").write_text("\n".join(lines) + "\n")
    print("kohya-reference.txt", len(VALUES), "keys")

    from networks.lora import LoRANetwork
    with torch.random.fork_rng():
        torch.manual_seed(31)
        clip = reference.TextModel(CLIPTextConfig(vocab_size=100, bos_token_id=98, eos_token_id=99, pad_token_id=99, hidden_size=16, intermediate_size=64, num_hidden_layers=2,
                                                  num_attention_heads=2, max_position_embeddings=77))
        network = LoRANetwork(clip, torch.nn.Module(), lora_dim=2, alpha=1.0)
        network.apply_to(clip, torch.nn.Module())
        for lora in network.text_encoder_loras:
            torch.nn.init.normal_(lora.lora_up.weight)
    path = TRAINING / "kohya-tiny.safetensors"
    chosen = {key: text[key] for key in ("ss_v2", "ss_base_model_version", "ss_network_module", "ss_network_dim", "ss_network_alpha", "ss_output_name")}
    chosen |= {"ss_network_dim": "2", "ss_network_alpha": "1.0"}
    network.save_weights(str(path), torch.float16, chosen | modelspec(False, False, 2))
    with safetensors.safe_open(str(path), "pt") as file:
        print(path.name, path.stat().st_size, len(list(file.keys())), {k: v for k, v in file.metadata().items() if k.startswith("sshs")})


main()
