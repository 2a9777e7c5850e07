/** The workflow of a project over REST. */
@NullMarked
package io.groundwork.process.web;

import org.jspecify.annotations.NullMarked;
