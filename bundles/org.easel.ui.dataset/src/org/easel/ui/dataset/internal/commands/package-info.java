/** The commands of the dataset editor: each makes one edit of the pictures that are chosen. */
package org.easel.ui.dataset.internal.commands;
