package org.easel.ui;

/**
 * A picture in a selection of the workbench. What is known of it stands in the state of the open project.
 *
 * @param id of the picture in the open project
 */
public record PictureRef(String id) {
}
