package io.linli.demo.story;

import io.linli.launch.LocalTokens;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What all chapters share: the way to the service, the tenants' ids, the teller. */
final class Stage {

  private final URI address;
  private final LocalTokens tokens;
  private final Path sheets;
  private final Narrator narrator;
  private final Map<Organisation, String> tenantIds = new EnumMap<>(Organisation.class);

  Stage(URI address, LocalTokens tokens, Path sheets, Narrator narrator) {
    this.address = address;
    this.tokens = tokens;
    this.sheets = sheets;
    this.narrator = narrator;
  }

  Narrator narrator() {
    return narrator;
  }

  Path sheet(String name) {
    return sheets.resolve(name);
  }

  void enter(Organisation organisation, String tenantId) {
    tenantIds.put(organisation, tenantId);
  }

  String tenantId(Organisation organisation) {
    return tenantIds.get(organisation);
  }

  /**
   * Whose id this is.
   *
   * @throws StoryException when it is nobody's in the story
   */
  Organisation organisation(String tenantId) {
    return tenantIds.entrySet().stream()
        .filter(entry -> entry.getValue().equals(tenantId))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new StoryException("Nobody has the id " + tenantId));
  }

  Client asPlatformOperator() {
    return new Client(address, operatorToken());
  }

  Client as(Member member) {
    return new Client(address, token(member));
  }

  Client asPerson(String subject) {
    return new Client(address, personToken(subject));
  }

  String personToken(String subject) {
    return tokens.ofPerson(subject);
  }

  String operatorToken() {
    return tokens.ofPlatformOperator("platform-operator");
  }

  String token(Member member) {
    return tokens.ofMember(
        member.subject(), tenantId(member.organisation()), Set.of(member.role()));
  }
}
