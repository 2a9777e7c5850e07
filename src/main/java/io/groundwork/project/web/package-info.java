/** The REST interface of this module. */
@NullMarked
package io.groundwork.project.web;

import org.jspecify.annotations.NullMarked;
