/** The pages of the trail. */
@NullMarked
package io.groundwork.audit.ui;

import org.jspecify.annotations.NullMarked;
