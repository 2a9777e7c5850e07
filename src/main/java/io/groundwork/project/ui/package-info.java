/** The set-up wizard, the list of projects and the project page. */
@NullMarked
package io.groundwork.project.ui;

import org.jspecify.annotations.NullMarked;
