package org.easel.core.edit;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;

/**
 * Turns pictures. Their originals are kept in {@code originals/}.
 *
 * @param quarterTurns clockwise; negative ones are anticlockwise
 */
public record Rotate(Scope scope, int quarterTurns) implements FileEdit {

	@Override
	public String kind() {
		return "rotate";
	}

	@Override
	public String label() {
		return switch (turns()) {
			case 1 -> "Turn right";
			case 2 -> "Turn upside down";
			case 3 -> "Turn left";
			default -> "Turn";
		};
	}

	@Override
	public Plan plan(DatasetState state, Workplace place, Progress progress) throws IOException {
		var cuts = new PictureCuts(state, place);
		if (turns() != 0) {
			var pictures = scope.in(state);
			int done = 0;
			for (var picture : pictures) {
				progress.check();
				cuts.replace(picture, this::turned);
				progress.worked(++done, pictures.size());
			}
		}
		return cuts.plan();
	}

	private int turns() {
		return Math.floorMod(quarterTurns, 4);
	}

	private BufferedImage turned(BufferedImage image) {
		int width = image.getWidth();
		int height = image.getHeight();
		int turns = turns();
		var turned = turns == 2 ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB) : new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
		int[] row = new int[turned.getWidth()];
		for (int y = 0; y < turned.getHeight(); y++) {
			for (int x = 0; x < row.length; x++) {
				row[x] = switch (turns) {
					case 1 -> image.getRGB(y, height - 1 - x);
					case 2 -> image.getRGB(width - 1 - x, height - 1 - y);
					default -> image.getRGB(width - 1 - y, x);
				};
			}
			turned.setRGB(0, y, row.length, 1, row, 0, row.length);
		}
		return turned;
	}
}
