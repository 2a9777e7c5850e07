package io.groundwork.people.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param local whether a username and a password are taken
 * @param createPeople whether somebody whom only the identity provider knows becomes a person at the first sign-in
 * @param usernameClaim the claim by which a person is linked at the first sign-in
 * @param triesPerAddress how many sign-ins may fail from one address in 15 minutes, whatever the names
 */
@ConfigurationProperties("groundwork.sign-in")
record SignInSettings(
        @DefaultValue("true") boolean local,
        @DefaultValue("false") boolean createPeople,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("100") int triesPerAddress) {}
