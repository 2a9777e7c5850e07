/** The workflow of a project on its page. */
@NullMarked
package io.groundwork.process.ui;

import org.jspecify.annotations.NullMarked;
