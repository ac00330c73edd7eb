package org.easel.ui.tags.internal.chips;

import java.util.function.Supplier;

import org.easel.ui.tags.internal.Messages;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Tells a screen reader which chip has the focus. */
final class ChipAccess {

	private ChipAccess() {
	}

	static void attach(Canvas canvas, Supplier<String> spoken) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Chips_name;
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LIST;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = spoken.get();
			}
		});
	}
}
