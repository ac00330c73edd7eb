package org.easel.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The table of third-party parts in README.md is whole, and has nothing that is gone. */
class ThirdPartyTest {

	private static final Pattern GROUP = Pattern.compile("<groupId>([^<]+)</groupId>");
	private static final Pattern ROW = Pattern.compile("^\\|[^|]+\\|([^|]+)\\|([^|]+)\\|[^|]+\\|$", Pattern.MULTILINE);
	private static final Pattern NAME = Pattern.compile("`([\\w.-]+)`");

	private final House house = House.find();

	@Test
	void theTableNamesWhatTheTargetAndTheLibrariesHold() {
		var used = new TreeSet<String>();
		house.files(house.root().resolve("releng/org.easel.target")).stream().filter(file -> House.name(file).endsWith(".target"))
				.forEach(file -> GROUP.matcher(House.text(file)).results().forEach(match -> used.add(match.group(1))));
		for (var bundle : house.productBundles()) {
			Pattern.compile("<artifactItem>.*?</artifactItem>", Pattern.DOTALL).matcher(House.text(bundle.resolve("pom.xml"))).results()
					.flatMap(item -> GROUP.matcher(item.group()).results()).forEach(match -> used.add(match.group(1)));
		}
		assertTrue(used.contains("ai.djl") && used.contains("org.eclipse.platform"), used::toString);

		var named = new TreeSet<String>();
		rows().forEach(row -> NAME.matcher(row.get(0)).results().forEach(match -> named.add(match.group(1))));
		assertEquals(used, named);
	}

	@Test
	void everyRowNamesALicence() {
		var without = rows().stream().filter(row -> NAME.matcher(row.get(0)).find())
				.filter(row -> !row.get(1).matches(".*(Apache|EPL|BSD|MIT|0BSD|Unicode|CC0|CC-BY).*")).toList();
		assertEquals(List.of(), without);
	}

	private List<List<String>> rows() {
		return ROW.matcher(House.text(house.root().resolve("README.md"))).results()
				.map(match -> List.of(match.group(1).strip(), match.group(2).strip())).toList();
	}
}
