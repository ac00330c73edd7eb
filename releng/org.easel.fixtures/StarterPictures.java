import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Draws the pictures of the starter project: icons as prints in two inks on cream paper, with outlines.
 * Arguments: the unpacked npm package @iconify-json/fluent-emoji-flat, the folder to write to, and the icons' names.
 */
public class StarterPictures {

	private static final int SIDE = 256;
	private static final int MARGIN = 12;
	private static final int NAVY = 0x27235c;
	private static final int CORAL = 0xff6b57;
	private static final int PALE_CORAL = 0xffc2a8;
	private static final int CREAM = 0xfff1d6;
	private static final int LIGHT = 0xfffaf0;
	private static final double EDGE = 22;
	private static final List<int[]> WAYS = List.of(new int[] { 3, 0 }, new int[] { 0, 3 }, new int[] { 2, 2 }, new int[] { 2, -2 });

	public static void main(String[] arguments) throws Exception {
		JsonObject set = JsonParser.parseString(Files.readString(Path.of(arguments[0], "icons.json"))).getAsJsonObject();
		for (String name : Arrays.asList(arguments).subList(2, arguments.length)) {
			BufferedImage drawn = draw(set, set.getAsJsonObject("icons").getAsJsonObject(name));
			ImageIO.write(print(drawn), "png", Path.of(arguments[1], name.replace('-', '_') + ".png").toFile());
		}
	}

	private static BufferedImage draw(JsonObject set, JsonObject icon) {
		String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 " + size(set, icon, "width") + " "
				+ size(set, icon, "height") + "\">" + icon.get("body").getAsString() + "</svg>";
		var document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
		var graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		document.render(null, graphics, new ViewBox(MARGIN, MARGIN, SIDE - 2 * MARGIN, SIDE - 2 * MARGIN));
		graphics.dispose();
		return image;
	}

	private static int size(JsonObject set, JsonObject icon, String which) {
		return (icon.has(which) ? icon : set).get(which).getAsInt();
	}

	private static BufferedImage print(BufferedImage image) {
		int[] argb = image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
		double[] visible = Arrays.stream(argb).filter(pixel -> pixel >>> 24 > 127).mapToDouble(StarterPictures::light).sorted().toArray();
		double low = visible[visible.length / 20];
		double high = visible[visible.length * 19 / 20];
		double range = Math.max(60, high - low);
		double start = (low + high) / 2 - range / 2;
		var lines = new double[argb.length];
		for (int i = 0; i < argb.length; i++) {
			lines[i] = edge(argb, i % SIDE, i / SIDE);
		}
		lines = soft(soft(lines));
		var printed = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < argb.length; i++) {
			double tone = (light(argb[i]) - start) / range;
			int ink = tone < 0.22 ? NAVY : tone < 0.62 ? CORAL : tone < 0.86 ? PALE_CORAL : LIGHT;
			int colour = mix(CREAM, ink, (argb[i] >>> 24) / 255.0);
			printed.setRGB(i % SIDE, i / SIDE, mix(colour, NAVY, Math.clamp((lines[i] - 0.35) / 0.3, 0, 1)));
		}
		return printed;
	}

	/** How much the picture changes around a pixel, 0 to 1. */
	private static double edge(int[] argb, int x, int y) {
		double most = 0;
		for (int[] way : WAYS) {
			int one = argb[inside(y + way[1]) * SIDE + inside(x + way[0])];
			int other = argb[inside(y - way[1]) * SIDE + inside(x - way[0])];
			double cover = Math.abs((one >>> 24) - (other >>> 24)) / 255.0;
			double both = Math.min(one >>> 24, other >>> 24) / 255.0;
			double change = 0;
			for (int shift = 0; shift <= 16; shift += 8) {
				change += Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) / 3.0;
			}
			most = Math.max(most, Math.max(Math.min(1, 2 * cover), change * both > EDGE ? 1 : 0));
		}
		return most;
	}

	/** The mean of each pixel and its eight neighbours. */
	private static double[] soft(double[] values) {
		var soft = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			for (int k = 0; k < 9; k++) {
				soft[i] += values[inside(i / SIDE + k / 3 - 1) * SIDE + inside(i % SIDE + k % 3 - 1)] / 9;
			}
		}
		return soft;
	}

	private static int inside(int at) {
		return Math.clamp(at, 0, SIDE - 1);
	}

	private static double light(int pixel) {
		return 0.299 * (pixel >> 16 & 0xff) + 0.587 * (pixel >> 8 & 0xff) + 0.114 * (pixel & 0xff);
	}

	private static int mix(int from, int to, double share) {
		int mixed = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			int start = from >> shift & 0xff;
			mixed |= (int) Math.round(start + ((to >> shift & 0xff) - start) * share) << shift;
		}
		return mixed;
	}
}
