/** What quality shows on the project page: the overview, batches, questions and time. */
@NullMarked
package io.groundwork.quality.ui;

import org.jspecify.annotations.NullMarked;
