package io.linli.tenancy.identity;

import io.linli.platform.settings.LinliSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses by the settings who is told of tenants and members. */
@Singleton
class IdentityProducer {

  @Produces
  @ApplicationScoped
  Identities identities(LinliSettings settings, IdentityTasks tasks) {
    return settings.identity().keycloak().url().isPresent()
        ? new QueuedIdentities(tasks)
        : new LocalIdentities();
  }
}
