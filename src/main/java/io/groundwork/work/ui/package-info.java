/** The inbox, the page of a piece of work, and the time section of a project. */
@NullMarked
package io.groundwork.work.ui;

import org.jspecify.annotations.NullMarked;
