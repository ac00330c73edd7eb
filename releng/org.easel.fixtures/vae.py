"""The autoencoder of the Stable Diffusion family, put together from CompVis' own encoder and decoder."""
import contextlib
import io

import torch

import reference


class Vae(torch.nn.Module):
    """first_stage_model.*: encoder, quant_conv, post_quant_conv, decoder. Latents are unscaled."""

    def __init__(self, mult):
        super().__init__()
        _, model = reference.ldm()
        shape = dict(ch=32, out_ch=3, ch_mult=mult, num_res_blocks=2, attn_resolutions=[], in_channels=3, resolution=64, z_channels=4)
        with contextlib.redirect_stdout(io.StringIO()):
            self.encoder = model.Encoder(double_z=True, **shape)
            self.decoder = model.Decoder(**shape)
        self.quant_conv = torch.nn.Conv2d(8, 8, 1)
        self.post_quant_conv = torch.nn.Conv2d(4, 4, 1)

    def moments(self, image):
        return self.quant_conv(self.encoder(image))

    def decode(self, latent):
        return self.decoder(self.post_quant_conv(latent))


def expected(vae, seed):
    """Inputs and outputs: image in [-1, 1], moments (mean beside log variance), an unscaled latent, its picture."""
    image = reference.half(torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(seed)) * 2 - 1)
    latent = reference.noise(seed + 1, 1, 4, 8, 8)
    with torch.no_grad():
        return {"vae.image": image, "vae.moments": vae.moments(image), "vae.latent": latent, "vae.decoded": vae.decode(latent)}
