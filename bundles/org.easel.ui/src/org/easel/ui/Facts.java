package org.easel.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Names with values for the Properties view, to be read only; each name once. */
public final class Facts implements IPropertySource {

	private final List<IPropertyDescriptor> descriptors = new ArrayList<>();
	private final Map<String, String> values = new LinkedHashMap<>();

	/** Adds one, below those before it. */
	public Facts add(String category, String name, Object value) {
		var descriptor = new PropertyDescriptor(name, name);
		descriptor.setCategory(category);
		descriptor.setAlwaysIncompatible(true);
		descriptors.add(descriptor);
		values.put(name, String.valueOf(value));
		return this;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return values.get(id);
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// They are read only.
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		// They are read only.
	}
}
