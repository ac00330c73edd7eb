/** The dataset editor: its view, its commands and what they show. */
package org.easel.ui.dataset.internal;
