"""lora-names-sd15.txt and lora-names-sdxl.txt: what sd-scripts' own LoRA network finds in models of full size, without memory."""
import torch
from transformers import CLIPTextConfig

import reference
from reference import TRAINING


def text(width, layers, heads, inner):
    return reference.TextModel(CLIPTextConfig(vocab_size=49408, hidden_size=width, intermediate_size=inner, num_hidden_layers=layers,
                                              num_attention_heads=heads, max_position_embeddings=77))


def lines(network):
    for lora in network.unet_loras + network.text_encoder_loras:
        down, up = lora.lora_down.weight, lora.lora_up.weight
        kind, kernel = ("conv", f"{down.shape[2]}x{down.shape[3]}") if down.dim() == 4 else ("linear", "-")
        yield "\t".join([lora.lora_name, kind, str(down.shape[1]), str(up.shape[0]), kernel])


def write(name, network, unet, texts):
    found = sorted(lines(network))
    assert (len(network.unet_loras), len(network.text_encoder_loras)) == (unet, texts), (len(network.unet_loras), len(network.text_encoder_loras))
    (TRAINING / name).write_text("\n".join(found) + "\n")
    print(name, len(found))


def main():
    reference.sd_scripts()
    from library.original_unet import UNet2DConditionModel
    from library.sdxl_original_unet import SdxlUNet2DConditionModel
    from networks.lora import LoRANetwork
    with torch.device("meta"):
        clip_l = text(768, 12, 12, 3072)
        sd15 = UNet2DConditionModel(sample_size=64, attention_head_dim=8, cross_attention_dim=768)
        write("lora-names-sd15.txt", LoRANetwork(clip_l, sd15, lora_dim=16, alpha=16), 192, 72)
        clip_g = text(1280, 32, 20, 5120)
        sdxl = SdxlUNet2DConditionModel()
        write("lora-names-sdxl.txt", LoRANetwork([clip_l, clip_g], sdxl, lora_dim=16, alpha=16, is_sdxl=True), 722, 264)


main()
