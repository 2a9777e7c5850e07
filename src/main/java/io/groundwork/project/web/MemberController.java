package io.groundwork.project.web;

import io.groundwork.api.EntityTags;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.project.Member;
import io.groundwork.project.Members;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of a project over REST. */
@RestController
@RequestMapping("/api/v1/projects/{id}/members")
@Tag(name = "members")
class MemberController {

    private final Members members;
    private final People people;
    private final CurrentPerson current;

    MemberController(Members members, People people, CurrentPerson current) {
        this.members = members;
        this.people = people;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "Who works in the project, and as what")
    ResponseEntity<Page<MemberAnswer>> list(@PathVariable String id) {
        current.requireScope("projects:read");
        return tagged(ProjectId.of(id));
    }

    @PutMapping("/{person}")
    @Operation(summary = "Gives the person exactly these roles")
    ResponseEntity<Page<MemberAnswer>> put(
            @PathVariable String id,
            @PathVariable String person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RolesRequest request) {
        ProjectId project = ProjectId.of(id);
        members.put(project, PersonId.of(person), request.read(), EntityTags.text(ifMatch));
        return tagged(project);
    }

    @DeleteMapping("/{person}")
    @Operation(summary = "Takes all roles in the project from the person")
    ResponseEntity<Void> remove(
            @PathVariable String id,
            @PathVariable String person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "*") String ifMatch) {
        members.remove(ProjectId.of(id), PersonId.of(person), EntityTags.text(ifMatch));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Page<MemberAnswer>> tagged(ProjectId project) {
        String tag = members.tag(project);
        List<Member> found = members.of(project);
        Map<PersonId, Person> names =
                people.all(found.stream().map(Member::person).toList());
        List<MemberAnswer> answers = found.stream()
                .map(member -> MemberAnswer.of(member, names.get(member.person())))
                .toList();
        return ResponseEntity.ok().eTag(tag).body(new Page<>(answers, null));
    }

    /** The roles wanted, in lower case. */
    record RolesRequest(@Nullable List<String> roles) {

        Set<Role> read() {
            return roles == null
                    ? Set.of()
                    : roles.stream().map(RolesRequest::role).collect(Collectors.toSet());
        }

        private static Role role(String wire) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(wire))
                    .findFirst()
                    .orElseThrow(() -> InvalidInput.of("/roles", "project.roles.unknown", wire));
        }
    }

    /** A member with name and roles. */
    record MemberAnswer(PersonId person, String name, List<String> roles) {

        static MemberAnswer of(Member member, @Nullable Person person) {
            List<String> roles = member.roles().stream()
                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                    .toList();
            return new MemberAnswer(member.person(), person == null ? "" : person.displayName(), roles);
        }
    }
}
