/** The tag editor: its view, its commands and what they show. */
package org.easel.ui.tags.internal;
