# What makes forms: the properties and the fuzz targets are linked against it.
set(PARTONE_FORM_GENERATOR)
foreach(part containers disguises drawings generated_form harmless harmless_papers
        planted_words restrictions shapes wordings)
    list(APPEND PARTONE_FORM_GENERATOR ${PROJECT_SOURCE_DIR}/tests/properties/${part}.cpp)
endforeach()
