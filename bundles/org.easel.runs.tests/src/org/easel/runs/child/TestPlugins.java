package org.easel.runs.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.easel.runs.Registries;

/** Easel's own trainers, optimizers and base models as their plugin.xml name them, and an optimizer that spoils its run. */
final class TestPlugins {

	private static final String POISONED = """
			<?xml version="1.0" encoding="UTF-8"?><?eclipse version="3.4"?>
			<plugin><extension point="org.easel.training.optimizers">
			<optimizer id="poisoned" label="Poisoned" class="org.easel.runs.child.PoisonedOptimizer" settings="org.easel.training.optimizer.settings.AdamWSettings"/>
			</extension></plugin>""";

	private TestPlugins() {
	}

	static Registries read() throws IOException {
		var token = new Object();
		var registry = RegistryFactory.createRegistry(new ClassesOfTheTests(), token, token);
		for (var bundle : new String[] { "org.easel.diffusion", "org.easel.training" }) {
			add(registry, bundle, Files.readString(Path.of("..", bundle, "plugin.xml")), token);
		}
		add(registry, "org.easel.runs.tests", POISONED, token);
		return Registries.read(registry);
	}

	private static void add(IExtensionRegistry registry, String bundle, String xml, Object token) {
		var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
		if (!registry.addContribution(bytes, ContributorFactorySimple.createContributor(bundle), false, null, null, token)) {
			throw new IllegalArgumentException(xml);
		}
	}

	private static final class ClassesOfTheTests extends RegistryStrategy {

		ClassesOfTheTests() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), className + " does not load", e));
			}
		}
	}
}
