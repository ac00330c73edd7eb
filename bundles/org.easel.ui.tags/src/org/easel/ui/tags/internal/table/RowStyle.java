package org.easel.ui.tags.internal.table;

import org.easel.ui.ThemeColour;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.Font;

/** How tables look in the theme that is active when it is applied. */
final class RowStyle extends AbstractRegistryConfiguration {

	/** Of cells with numbers. */
	static final String NUMBER = "number";

	private final Font font;

	RowStyle(Font font) {
		this.font = font;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PaddingDecorator(new TextPainter(false, true), 1, 6, 1, 6));
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, ThemeColour.LINE.get());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(ThemeColour.SURFACE, ThemeColour.TEXT));
		var chosen = style(ThemeColour.ACCENT, ThemeColour.ACCENT_TEXT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosen, DisplayMode.SELECT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosen, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(ThemeColour.SURFACE, ThemeColour.TEXT), DisplayMode.NORMAL, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
		var right = new Style();
		right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, NUMBER);
		var chosenRight = style(ThemeColour.ACCENT, ThemeColour.ACCENT_TEXT);
		chosenRight.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosenRight, DisplayMode.SELECT, NUMBER);
		var header = style(ThemeColour.CARD, ThemeColour.QUIET_TEXT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, header, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, header, DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PaddingDecorator(new SortableHeaderTextPainter(new TextPainter(false, true), false, true), 1, 6, 1, 6),
				DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
	}

	private Style style(ThemeColour ground, ThemeColour text) {
		var style = new Style();
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, ground.get());
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, text.get());
		style.setAttributeValue(CellStyleAttributes.GRADIENT_BACKGROUND_COLOR, ground.get());
		style.setAttributeValue(CellStyleAttributes.GRADIENT_FOREGROUND_COLOR, text.get());
		style.setAttributeValue(CellStyleAttributes.FONT, font);
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
		style.setAttributeValue(CellStyleAttributes.BORDER_STYLE, (BorderStyle) null);
		return style;
	}
}
