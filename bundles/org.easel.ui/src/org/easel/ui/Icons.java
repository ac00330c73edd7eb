package org.easel.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/**
 * The icons of a bundle: SVG files of 16 by 16 in its folder {@code icons/}. They are drawn anew for the scale of the screen, and should look right on
 * light and dark ground.
 *
 * @param owner a class of the bundle
 */
public record Icons(Class<?> owner) {

	/** The length of an icon's side in points, as in menus and tables. */
	public static final int SMALL = 16;

	/**
	 * An icon of 16 by 16 points. Make images of it with a {@link org.eclipse.jface.resource.LocalResourceManager}, which disposes them.
	 *
	 * @param name the file's name without extension
	 * @throws IllegalArgumentException if the bundle has no such icon
	 */
	public ImageDescriptor small(String name) {
		return ResourceLocator.imageDescriptorFromBundle(owner, "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
				.orElseThrow(() -> new IllegalArgumentException("icons/" + name + ".svg is not in the bundle of " + owner.getName())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The same icon in another size.
	 *
	 * @param side in points; whole multiples of 16 look best
	 */
	public ImageDescriptor sized(String name, int side) {
		var small = small(name);
		return ImageDescriptor.createFromImageDataProvider(zoom -> small.getImageData(zoom * side / SMALL));
	}
}
