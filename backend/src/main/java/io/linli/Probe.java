package io.linli;

import org.mapstruct.Mapper;

@Mapper
interface Probe {
  record A(int a) {}

  record B(int a) {}

  B b(A a);
}
