/** Owns the demo: a project of each task type with sample data, made through the same services that people use. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people", "tasktype", "project", "dataset"})
package io.groundwork.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
