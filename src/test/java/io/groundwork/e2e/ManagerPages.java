package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** What a manager does on the pages: sets up a project, launches it, releases its dataset. */
final class ManagerPages {

    private final Page page;
    private final Tour tour;
    private final String server;

    ManagerPages(Page page, Tour tour, String server) {
        this.page = page;
        this.tour = tour;
        this.server = server;
    }

    /** Goes through the whole set-up and launches; answers the address of the project. */
    String launchProject(String name, List<Path> documents, String issueType) {
        page.navigate(server + "/projects");
        tour.see(page, "projects");
        button("New project").click();
        field("Name").fill(name);
        page.getByLabel("Question and answer pairs").check();
        tour.see(page, "wizard-1-name");
        button("Create and go on").click();
        step("brief");
        button("Add issue type").click();
        page.getByLabel("Name of the issue type").last().fill(issueType);
        tour.see(page, "wizard-2-brief");
        goOnTo("requirements");
        assertThat(page.locator("gw-form-qa")).containsText("Add pair");
        tour.see(page, "wizard-3-requirements");
        goOnTo("data");
        give(documents);
        button("Go on").click();
        step("people");
        add("Annotator", "Annotator");
        add("Reviewer", "Reviewer");
        add("Senior reviewer", "Senior reviewer");
        tour.see(page, "wizard-5-people");
        goOnTo("quality");
        field("Reviewed").fill("100");
        assertThat(page.getByText("100 % of the items are reviewed")).isVisible();
        tour.see(page, "wizard-6-quality");
        goOnTo("launch");
        assertThat(page.getByText("Missing")).hasCount(0);
        tour.see(page, "wizard-7-launch");
        button("Launch").last().click();
        page.waitForURL(url -> url.contains("/projects/") && !url.contains("/set-up/"));
        assertThat(page.getByText(name + " is running.")).isVisible();
        return page.url();
    }

    /** Builds a release of what was accepted and downloads one of its files. */
    Path release(String project, String file) {
        page.navigate(project + "/releases");
        tour.see(page, "releases-empty");
        button("New release").click();
        assertThat(button("Build release")).isEnabled();
        tour.see(page, "release-dialog");
        button("Build release").click();
        assertThat(page.getByText("Finished")).isVisible();
        tour.see(page, "releases");
        Download download = page.waitForDownload(() -> page.getByText(file).click());
        return download.path();
    }

    /** Visits every tab of the project. */
    void lookAround(String project, List<String> sections) {
        for (String section : sections) {
            page.navigate(section.isEmpty() ? project : project + "/" + section);
            assertThat(page.locator(".gw-tabs [aria-current=page]")).isVisible();
            tour.see(page, "project-" + (section.isEmpty() ? "overview" : section));
        }
    }

    private void give(List<Path> documents) {
        tour.see(page, "wizard-4-data-empty");
        Locator files = page.locator("vaadin-upload input[type=file]");
        files.setInputFiles(documents.get(0));
        assertThat(button("Import the file")).isVisible();
        files.setInputFiles(documents.get(1));
        Locator start = button("Import 2 files");
        assertThat(start).isVisible();
        assertThat(page.locator("vaadin-button[theme~=primary]:visible")).hasText("Import 2 files");
        assertThat(page.getByText("words", new Page.GetByTextOptions().setExact(false))
                        .last())
                .isVisible();
        tour.see(page, "wizard-4-data");
        start.click();
        assertThat(page.getByText("Imported", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private void add(String person, String role) {
        Locator who = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Person").setExact(true));
        who.fill(person);
        option(person).click();
        Locator roles = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Roles").setExact(true));
        roles.click();
        if (!role.equals("Annotator")) {
            option("Annotator").click();
            option(role).click();
        }
        page.keyboard().press("Escape");
        button("Add").click();
        assertThat(button("Remove " + person)).isVisible();
    }

    private Locator option(String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void goOnTo(String step) {
        button("Save and go on").click();
        step(step);
    }

    private void step(String step) {
        page.waitForURL(url -> url.endsWith("/set-up/" + step));
        assertThat(page.locator(".gw-setup-rail [aria-current=step]")).isVisible();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
