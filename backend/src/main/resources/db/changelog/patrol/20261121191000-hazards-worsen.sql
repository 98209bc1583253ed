--liquibase formatted sql

--changeset linli:20261121191000-hazards-worsen
-- What a later round finds worse is a major hazard from then on, and due as such.
grant update (severity, due_rule_value_id) on hazard to linli_operator;
