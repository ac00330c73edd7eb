package org.easel.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Application_name;
	public static String Application_alreadyOpen;
	public static String Application_cannotLock;
	public static String Start_title;
	public static String Start_introduction;
	public static String Start_demoTitle;
	public static String Start_demoText;
	public static String Start_ownTitle;
	public static String Start_ownText;
	public static String Start_moreTitle;
	public static String Start_moreText;
	public static String Start_copy;
	public static String Start_copied;
	public static String Start_later;

	static {
		NLS.initializeMessages("org.easel.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
