package org.easel.training;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** An extension registry apart from the platform's, with one point and what a test contributes to it. */
public final class TestRegistry {

	private TestRegistry() {
	}

	/**
	 * A registry with a point and contributions to it.
	 *
	 * @param contributor the bundle that contributes
	 * @param elements the contributions, as in a plugin.xml
	 */
	public static IExtensionRegistry of(String point, String contributor, String elements) {
		var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?eclipse version=\"3.4\"?><plugin><extension-point id=\"" + point + "\" name=\"Test\"/>"
				+ "<extension point=\"" + point + "\">" + elements + "</extension></plugin>";
		var token = new Object();
		var registry = RegistryFactory.createRegistry(new ClassesOfTheTests(), token, token);
		var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
		if (!registry.addContribution(bytes, ContributorFactorySimple.createContributor(contributor), false, null, null, token)) {
			throw new IllegalArgumentException(xml);
		}
		return registry;
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
