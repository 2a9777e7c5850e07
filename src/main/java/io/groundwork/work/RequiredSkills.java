package io.groundwork.work;

import io.groundwork.people.Person;
import io.groundwork.project.Projects;
import io.groundwork.project.Skills;
import io.groundwork.shared.ProjectId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The skills that a piece of work asks for, in one column as {@code ,law,,medicine,}: what is left without the person's is lacking. */
@Repository
class RequiredSkills {

    private final JdbcClient db;
    private final Projects projects;

    RequiredSkills(JdbcClient db, Projects projects) {
        this.db = db;
        this.projects = projects;
    }

    /** Lets the project's unfinished work ask for what the project asks for now. */
    void follow(ProjectId project) {
        String now = column(projects.get(project).skills());
        db.sql("update work_item set skills = ? where project_id = ? and skills <> ?"
                        + " and state in ('open', 'reserved', 'leased', 'parked')")
                .params(now, project.value(), now)
                .update();
    }

    /** The column of a project's skills. */
    static String column(Collection<String> skills) {
        return Skills.tidy(skills).stream().map(RequiredSkills::marked).collect(Collectors.joining());
    }

    /** The skills of the column that the person does not have. */
    static Set<String> lacking(String column, Person person) {
        Set<String> theirs = Skills.tidy(person.skills());
        return Arrays.stream(column.split(",", -1))
                .filter(skill -> !skill.isEmpty() && !theirs.contains(skill))
                .collect(Collectors.toSet());
    }

    /** What the person has, each as it stands in the column. */
    static List<String> delimited(Person person) {
        return Skills.tidy(person.skills()).stream().map(RequiredSkills::marked).toList();
    }

    /** A condition of the row {@code w}; the person's skills are {@code :skill0}, {@code :skill1} ... */
    static String suffice(int skills) {
        StringBuilder left = new StringBuilder("w.skills");
        for (int n = 0; n < skills; n++) {
            left.insert(0, "replace(").append(", :skill").append(n).append(", '')");
        }
        return "(w.skills = '' or " + left + " = '')";
    }

    private static String marked(String skill) {
        return "," + skill + ",";
    }
}
