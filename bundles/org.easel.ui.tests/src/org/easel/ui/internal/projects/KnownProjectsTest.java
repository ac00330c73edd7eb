package org.easel.ui.internal.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KnownProjectsTest {

	private static final String NODE = "org.easel.ui.tests.known";

	private final KnownProjects known = new KnownProjects(InstanceScope.INSTANCE.getNode(NODE));

	@AfterEach
	void clear() throws Exception {
		InstanceScope.INSTANCE.getNode(NODE).removeNode();
	}

	@Test
	void theLastOpenedStandsFirstAndNoneTwice() {
		List.of("a", "b", "a").forEach(name -> known.opened(Path.of("projects", name)));
		assertEquals(List.of(Path.of("projects", "a"), Path.of("projects", "b")), known.all());
		assertEquals(Optional.of(Path.of("projects", "a")), known.lastOpen());
	}

	@Test
	void closingRemembersThatNoneIsOpen() {
		known.opened(Path.of("a"));
		known.closed();
		assertEquals(Optional.empty(), known.lastOpen());
		assertEquals(List.of(Path.of("a")), known.all());
	}

	@Test
	void thirtyAreKept() {
		for (int i = 0; i < 40; i++) {
			known.opened(Path.of("project" + i));
		}
		assertEquals(30, known.all().size());
		assertEquals(Path.of("project39"), known.all().getFirst());
	}
}
