package org.easel.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContributionsTest {

	/** What is contributed. */
	public static class Good implements Runnable {
		@Override
		public void run() {
			// does nothing, well
		}
	}

	/** Settings of a contribution. */
	public static class GoodSettings implements SettingsProvider {
		@Override
		public SettingsDescription describe() {
			return new SettingsDescription(List.of());
		}
	}

	/** Settings that fail when they are asked for. */
	public static class FailingSettings implements SettingsProvider {
		@Override
		public SettingsDescription describe() {
			throw new IllegalStateException("not today");
		}
	}

	/** Settings that are none. */
	public static class NoSettings implements SettingsProvider {
		@Override
		public SettingsDescription describe() {
			return null;
		}
	}

	/** Makes classes by this test's class loader. */
	private static final class Strategy extends RegistryStrategy {
		Strategy() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
			try {
				return Class.forName(className, true, ContributionsTest.class.getClassLoader()).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), "no class " + className, e));
			}
		}

		@Override
		public void log(IStatus status) {
			// a broken contribution is looked for in the result
		}
	}

	private final Object token = new Object();
	private IExtensionRegistry registry;

	@BeforeEach
	void makeRegistry() throws CoreException {
		registry = RegistryFactory.createRegistry(new Strategy(), token, token);
		contribute("home", "<?eclipse version=\"3.4\"?><plugin><extension-point id=\"home.things\" name=\"Things\"/></plugin>");
	}

	@AfterEach
	void stopRegistry() {
		registry.stop(token);
	}

	private void contribute(String bundle, String xml) {
		var in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
		assertTrue(registry.addContribution(in, ContributorFactorySimple.createContributor(bundle), false, bundle, null, token));
	}

	private void thing(String bundle, String element) {
		contribute(bundle, "<?eclipse version=\"3.4\"?><plugin><extension point=\"home.things\">" + element + "</extension></plugin>");
	}

	private Contributions<Runnable> read() {
		return Contributions.read(registry, "home.things", "thing", Runnable.class);
	}

	@Test
	void aGoodContributionIsFoundByItsIdAndItsOlderOnes() throws ContributionException {
		thing("good.bundle", "<thing id='one' label='One' description='The first.' class='" + Good.class.getName() + "' settings='"
				+ GoodSettings.class.getName() + "'><alias id='uno'/></thing>");
		var contributions = read();
		assertEquals(List.of(), contributions.broken());
		var one = contributions.find("uno").orElseThrow();
		assertEquals(List.of("one", "One", "The first.", "good.bundle"), List.of(one.id(), one.label(), one.description(), one.contributor()));
		assertEquals(List.of("uno"), one.aliases());
		assertEquals(Good.class, one.create().getClass());
		assertEquals(List.<Setting>of(), one.settings().settings());
		assertTrue(contributions.broken().isEmpty());
	}

	@Test
	void settingsThatCannotBeDescribedStopOnlyTheirOwn() {
		thing("a", "<thing id='fails' class='" + Good.class.getName() + "' settings='" + FailingSettings.class.getName() + "'/>");
		thing("b", "<thing id='none' class='" + Good.class.getName() + "' settings='" + NoSettings.class.getName() + "'/>");
		thing("c", "<thing id='good' class='" + Good.class.getName() + "'/>");
		var contributions = read();
		assertEquals(List.of("good"), contributions.all().stream().map(Contribution::id).toList());
		assertEquals(List.of("fails", "none"), contributions.broken().stream().map(BrokenContribution::id).sorted().toList());
		assertTrue(contributions.broken().stream().anyMatch(broken -> broken.reason().contains("not today")));
	}

	@Test
	void brokenOnesAreNamedWithTheirBundleAndTheOthersWork() {
		thing("a", "<thing id='good' class='" + Good.class.getName() + "'/>");
		thing("b", "<thing class='" + Good.class.getName() + "'/>");
		thing("c", "<thing id='no.class'/>");
		thing("d", "<thing id='missing' class='not.There'/>");
		thing("e", "<thing id='wrong' class='java.lang.Object'/>");
		thing("f", "<thing id='good' class='" + Good.class.getName() + "'/>");
		thing("g", "<other id='x' class='" + Good.class.getName() + "'/>");
		thing("h", "<thing id='bad.settings' class='" + Good.class.getName() + "' settings='not.There'/>");
		var contributions = read();
		assertEquals(List.of("good"), contributions.all().stream().map(Contribution::id).toList());
		assertEquals(List.of("b", "c", "d", "e", "f", "g", "h"), contributions.broken().stream().map(BrokenContribution::contributor).sorted().toList());
		var missing = contributions.broken().stream().filter(broken -> broken.id().equals("missing")).findFirst().orElseThrow();
		assertTrue(missing.message().contains("d") && missing.message().contains("home.things") && missing.message().contains("not.There"), missing.message());
		assertTrue(contributions.find("wrong").isEmpty());
	}
}
