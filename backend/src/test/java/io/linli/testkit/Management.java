package io.linli.testkit;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** The port that only operations reach. */
public final class Management {
  private Management() {}

  /** A request to it; nobody signs in there. */
  public static RequestSpecification call() {
    int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    return RestAssured.given().noFilters().baseUri("http://localhost").port(port);
  }
}
