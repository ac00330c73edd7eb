package org.easel.diffusion;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Makes a registry of its own, with the point of base models and some contributions to it. */
final class TestRegistry extends RegistryStrategy {

	static final String CONTRIBUTOR = "test.bundle";

	private TestRegistry() {
		super(null, null);
	}

	static IExtensionRegistry with(String contributions) {
		var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?eclipse version=\"3.4\"?><plugin><extension-point id=\"" + BaseModels.POINT
				+ "\" name=\"Base Models\"/><extension point=\"" + BaseModels.POINT + "\">" + contributions + "</extension></plugin>";
		var token = new Object();
		var registry = RegistryFactory.createRegistry(new TestRegistry(), token, token);
		assertTrue(registry.addContribution(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor(CONTRIBUTOR), false, null, null, token), text);
		return registry;
	}

	@Override
	public Object createExecutableExtension(RegistryContributor contributor, String className, String contributedClass) throws CoreException {
		try {
			return Class.forName(className).getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new CoreException(new Status(IStatus.ERROR, CONTRIBUTOR, className + " does not load", e));
		}
	}
}
