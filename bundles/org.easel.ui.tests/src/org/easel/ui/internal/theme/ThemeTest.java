package org.easel.ui.internal.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.easel.ui.ThemeColour;
import org.easel.ui.testing.Conditions;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

	/** WCAG's least contrast of text. */
	private static final double LEAST = 4.5;

	private record Pair(ThemeColour text, ThemeColour ground) {
	}

	private static final List<Pair> PAIRS = List.of(new Pair(ThemeColour.TEXT, ThemeColour.SURFACE), new Pair(ThemeColour.TEXT, ThemeColour.CARD),
			new Pair(ThemeColour.QUIET_TEXT, ThemeColour.SURFACE), new Pair(ThemeColour.QUIET_TEXT, ThemeColour.CARD),
			new Pair(ThemeColour.ACCENT_TEXT, ThemeColour.ACCENT), new Pair(ThemeColour.TAG_TEXT, ThemeColour.TAG),
			new Pair(ThemeColour.MACHINE_TAG_TEXT, ThemeColour.MACHINE_TAG), new Pair(ThemeColour.TRIGGER_TAG_TEXT, ThemeColour.TRIGGER_TAG),
			new Pair(ThemeColour.GOOD, ThemeColour.CARD), new Pair(ThemeColour.WARNING, ThemeColour.CARD), new Pair(ThemeColour.ERROR, ThemeColour.CARD));

	@AfterEach
	void backToLight() {
		Appearance.LIGHT.apply();
	}

	@ParameterizedTest
	@EnumSource(value = Appearance.class, names = { "LIGHT", "DARK" })
	void textCanBeReadOnItsGround(Appearance appearance) {
		appearance.apply();
		awaitColours(appearance == Appearance.DARK);
		var faint = new ArrayList<String>();
		for (var pair : PAIRS) {
			var contrast = contrast(pair.text().get().getRGB(), pair.ground().get().getRGB());
			if (contrast < LEAST) {
				faint.add(pair + " has a contrast of " + contrast);
			}
		}
		assertEquals(List.of(), faint);
	}

	@Test
	void everyColourHasAValueOfItsOwnInTheDark() {
		Appearance.LIGHT.apply();
		awaitColours(false);
		var light = List.of(ThemeColour.values()).stream().map(colour -> colour.get().getRGB()).toList();
		Appearance.DARK.apply();
		awaitColours(true);
		for (var colour : ThemeColour.values()) {
			assertNotEquals(light.get(colour.ordinal()), colour.get().getRGB(), colour.name());
		}
	}

	@Test
	void whatIsChosenIsRememberedAndToldToControls() {
		Appearance.LIGHT.apply();
		var told = new int[1];
		var control = new Composite(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), 0);
		ThemeColour.onChange(control, () -> told[0]++);
		Appearance.DARK.apply();
		Conditions.await("the control is told", () -> told[0] > 0);
		control.dispose();
		assertEquals(Appearance.DARK, Appearance.chosen());
		assertTrue(Appearance.isDark());
		Appearance.SYSTEM.apply();
		assertEquals(Appearance.SYSTEM, Appearance.chosen());
	}

	@Test
	void theOtherOneIsThatOfTheNextStart() {
		Appearance.LIGHT.apply();
		Appearance.DARK.choose();
		assertEquals(Appearance.LIGHT, Appearance.other(), "it was chosen dark, though it is still light");
		Appearance.LIGHT.choose();
		assertEquals(Appearance.DARK, Appearance.other());
	}

	private static void awaitColours(boolean dark) {
		Conditions.await(dark ? "it is dark" : "it is light", () -> luminance(ThemeColour.SURFACE.get().getRGB()) < 0.2 == dark);
	}

	private static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int value) {
		double part = value / 255.0;
		return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}
}
