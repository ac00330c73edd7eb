package org.easel.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** A bundle sees those below it, and no others. */
class FloorsTest {

	private static final String EASEL = "org.easel.";

	/** Which bundles of Easel a bundle may require; one that is missing here has no place in the house yet. */
	private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
			Map.entry("core", Set.of()),
			Map.entry("onnx", Set.of()),
			Map.entry("djl", Set.of()),
			Map.entry("djl.linux.x86_64", Set.of()),
			Map.entry("starter", Set.of()),
			Map.entry("diffusion", Set.of("core", "djl")),
			Map.entry("tagging", Set.of("core", "onnx")),
			Map.entry("training", Set.of("core", "djl", "diffusion")),
			Map.entry("runs", Set.of("core", "djl", "diffusion", "training", "tagging")),
			Map.entry("evaluation", Set.of("core", "djl", "diffusion", "training", "tagging", "runs")),
			Map.entry("cli", Set.of("core", "djl", "diffusion", "training", "tagging", "runs", "evaluation")),
			Map.entry("ui", Set.of("core", "runs")),
			Map.entry("ui.dataset", Set.of("core", "runs", "ui")),
			Map.entry("ui.tags", Set.of("core", "tagging", "runs", "ui")),
			Map.entry("ui.trainer", Set.of("core", "runs", "ui")),
			Map.entry("ui.gallery", Set.of("core", "tagging", "runs", "ui")),
			Map.entry("ui.testing", Set.of("core", "ui")),
			Map.entry("examples.sgd", Set.of("core", "djl", "training")));

	private final House house = House.find();

	@Test
	void everyBundleRequiresOnlyBundlesBelowIt() {
		var broken = new ArrayList<String>();
		for (var bundle : house.productBundles()) {
			if (!House.name(bundle).startsWith(EASEL)) {
				// A plug-in of someone else stands beside the house, and may use all of it.
				continue;
			}
			var name = House.name(bundle).substring(EASEL.length());
			var allowed = MAY_SEE.get(name);
			if (allowed == null) {
				broken.add(name + " has no floor: add it to FloorsTest and to bundles/README.md");
				continue;
			}
			for (var required : easelBundles(bundle)) {
				if (!allowed.contains(required)) {
					broken.add(name + " requires " + required + ", and may only see " + new TreeSet<>(allowed));
				}
			}
		}
		assertEquals(List.of(), broken);
	}

	@Test
	void noBundleGoesRoundItsFloorByImportingPackages() {
		var broken = house.productBundles().stream()
				.filter(bundle -> House.header(bundle, "Import-Package").stream().anyMatch(each -> each.startsWith(EASEL) && !mayImport(bundle, each)))
				.map(House::name).toList();
		assertEquals(List.of(), broken);
	}

	private static boolean mayImport(Path bundle, String imported) {
		return House.name(bundle).startsWith(EASEL + "ui") && House.PLAIN_PACKAGES.contains(imported);
	}

	@Test
	void noInternalPackageIsExported() {
		var broken = house.productBundles().stream()
				.filter(bundle -> House.header(bundle, "Export-Package").stream()
						.anyMatch(each -> each.startsWith(EASEL) && each.matches(".*\\.internal(\\..*)?")))
				.map(House::name).toList();
		assertEquals(List.of(), broken);
	}

	@Test
	void everyExportedPackageOfEaselIsThere() {
		var broken = new ArrayList<String>();
		for (var bundle : house.productBundles()) {
			for (var exported : House.header(bundle, "Export-Package")) {
				if (exported.startsWith(EASEL) && house.javaFiles(bundle.resolve("src").resolve(exported.replace('.', '/'))).isEmpty()) {
					broken.add(House.name(bundle) + " exports " + exported);
				}
			}
		}
		assertEquals(List.of(), broken);
	}

	private static List<String> easelBundles(Path bundle) {
		return House.header(bundle, "Require-Bundle").stream().filter(each -> each.startsWith(EASEL))
				.map(each -> each.substring(EASEL.length())).toList();
	}
}
