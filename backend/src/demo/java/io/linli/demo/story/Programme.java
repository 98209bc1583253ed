package io.linli.demo.story;

import java.net.URI;

/** Who is who, and how to go on by oneself: printed at the end. */
final class Programme {

  private final Stage stage;
  private final URI address;

  Programme(Stage stage, URI address) {
    this.stage = stage;
    this.address = address;
  }

  void print() {
    Narrator narrator = stage.narrator();
    narrator.chapter("自己试试", "Go on by yourself");
    narrator.line("Swagger UI  " + address.resolve("/swagger-ui"));
    narrator.line("OpenAPI     " + address.resolve("/openapi"));
    narrator.line("");
    narrator.line("演示用户与令牌（12 小时有效） Demo users with a token each, good for 12 hours:");
    printUser("平台运营", "platform-operator", "platform-operator", stage.operatorToken());
    for (Member member : Member.values()) {
      printUser(
          member.organisation().displayName() + " " + member.displayName(),
          member.role(),
          member.subject(),
          stage.token(member));
    }
    printUser("居民", "person", Joining.RESIDENT, stage.personToken(Joining.RESIDENT));
  }

  private void printUser(String name, String role, String subject, String token) {
    stage.narrator().line("");
    stage.narrator().line("%s  %s  %s".formatted(subject, role, name));
    stage.narrator().line(token);
  }
}
