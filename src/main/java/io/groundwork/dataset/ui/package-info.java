/** The pages on which data comes in and items are found. */
@NullMarked
package io.groundwork.dataset.ui;

import org.jspecify.annotations.NullMarked;
