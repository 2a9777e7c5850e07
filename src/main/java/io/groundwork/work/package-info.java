/** Owns the queue: work items, leases, drafts, submissions, the time ledger, the inbox and the label page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "api", "jobs", "people", "tasktype", "project", "dataset"})
package io.groundwork.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
