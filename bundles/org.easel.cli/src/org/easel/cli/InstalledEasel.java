package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;

import org.easel.core.io.UserData;
import org.easel.diffusion.base.StarterFiles;
import org.easel.diffusion.tokenizer.ClipTokenizer;

/** The Easel that this process runs in. */
final class InstalledEasel implements Installation {

	@Override
	public IExtensionRegistry registry() {
		return RegistryFactory.getRegistry();
	}

	@Override
	public Path starter(String path) throws IOException {
		return StarterFiles.installed().resolve(path);
	}

	@Override
	public ClipTokenizer tokenizer() throws IOException {
		return StarterFiles.installed().tokenizer();
	}

	@Override
	public String version() {
		var version = FrameworkUtil.getBundle(InstalledEasel.class).getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	@Override
	public Path data() {
		return UserData.folder();
	}
}
