package org.easel.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String Application_name;
	static String Application_alreadyOpen;
	static String Application_cannotLock;
	static String Window_ready;
	static String Start_title;
	static String Start_introduction;
	static String Start_demoTitle;
	static String Start_demoText;
	static String Start_ownTitle;
	static String Start_ownText;
	static String Start_moreTitle;
	static String Start_moreText;
	static String Start_copy;
	static String Start_copied;
	static String Start_later;

	static {
		NLS.initializeMessages("org.easel.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
