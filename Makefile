# communique: build, test, install.  Users' CC, CFLAGS, LDFLAGS, PREFIX and DESTDIR are respected; WERROR=1 makes warnings errors.

PREFIX ?= /usr/local
CFLAGS ?= -O3
BUILD ?= build
PROGRAM ?= communique

VERSION := $(shell sed -n 's/^\#define CMQ_VERSION "\(.*\)"/\1/p' src/communique.h)
ABI := 0# counts up when a program linked with an older library would break; apart from the version

LIB_NEEDS = icu-uc libpcre2-8 libutf8proc uchardet
CLI_NEEDS = json-c
LAZY_NEEDS = libxml-2.0 libarchive sqlite3# loaded when first needed: headers and names alone
TEST_NEEDS = criterion icu-i18n
PACKAGES = gcc libc6-dev make pkg-config libicu-dev libpcre2-dev libutf8proc-dev libuchardet-dev libjson-c-dev libxml2-dev libarchive-dev libsqlite3-dev \
	libcriterion-dev
TEST_TOOLS = jq miller sqlite3 parallel zip zstd python3-jsonschema chromium

NEEDS_CFLAGS := $(shell pkg-config --cflags $(LIB_NEEDS) $(CLI_NEEDS) $(LAZY_NEEDS) 2>/dev/null)

ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra $(if $(WERROR),-Werror) -Isrc -fPIC -fvisibility=hidden -MMD -MP \
	$(NEEDS_CFLAGS) $(CFLAGS)
LIB_LIBS := $(shell pkg-config --libs $(LIB_NEEDS) 2>/dev/null)
CLI_LIBS := $(shell pkg-config --libs $(CLI_NEEDS) 2>/dev/null)
SYSTEM_LIBS = -lpthread -ldl
soname = $(shell objdump -p "$$($(CC) -print-file-name=lib$(1).so)" 2>/dev/null | sed -n 's/^ *SONAME *//p')
TEST_LIBS := $(shell pkg-config --libs $(TEST_NEEDS) 2>/dev/null)

CLI_FOLDERS = cli input format system score toll
LIB_SOURCES = $(filter-out $(foreach f,$(CLI_FOLDERS),src/$(f)/%),$(wildcard src/*.c src/*/*.c))
CLI_SOURCES = $(foreach f,$(CLI_FOLDERS),$(wildcard src/$(f)/*.c))
LIB_OBJECTS = $(LIB_SOURCES:src/%.c=$(BUILD)/%.o)
CLI_OBJECTS = $(CLI_SOURCES:src/%.c=$(BUILD)/%.o)
TESTS = $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))
STATIC = $(BUILD)/libcommunique.a
SHARED = $(BUILD)/libcommunique.so.$(VERSION)
TEST_ENV = BUILD='$(BUILD)' PROGRAM='$(PROGRAM)' CC='$(CC)' UPDATE='$(UPDATE)'

COMPILED = compiled/spelling.image# words and rules as they are read fastest; the program makes all of them at once
READ_BY = $(wildcard src/base/*.[ch] src/text/*.[ch] src/grammar/*.[ch])

all: $(STATIC) $(SHARED) $(PROGRAM) $(COMPILED)

$(STATIC): $(LIB_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $^

$(SHARED): $(LIB_OBJECTS) src/communique.map
	$(CC) $(ALL_CFLAGS) -shared -Wl,-soname,libcommunique.so.$(ABI),--version-script=src/communique.map $(LDFLAGS) -o $@ $(LIB_OBJECTS) $(LIB_LIBS)

$(PROGRAM): $(CLI_OBJECTS) $(STATIC)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LIB_LIBS) $(CLI_LIBS) $(SYSTEM_LIBS)

$(BUILD)/%.o: src/%.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(COMPILED): $(PROGRAM) $(wildcard lang/*/*.lex patterns/*/*.rules patterns/*/*.tsv)
	COMMUNIQUE_DATA='$(CURDIR)' $(RUN) compile

$(BUILD)/grammar/image.o: $(READ_BY) # an image fits one form of these
$(BUILD)/grammar/image.o: ALL_CFLAGS += -DCMQ_BUILD='"$(shell cat $(READ_BY) | cksum | cut -d ' ' -f 1)"'
$(BUILD)/input/libxml.o: ALL_CFLAGS += $(patsubst %,-DCMQ_LIBXML2='"%"',$(call soname,xml2))
$(BUILD)/cli/archive.o: ALL_CFLAGS += $(patsubst %,-DCMQ_LIBARCHIVE='"%"',$(call soname,archive))
$(BUILD)/system/sqlite.o: ALL_CFLAGS += $(patsubst %,-DCMQ_LIBSQLITE='"%"',$(call soname,sqlite3))
$(BUILD)/cli/data.o: ALL_CFLAGS += -DCMQ_DATA_DIR='"$(PREFIX)/share/communique"'

PARTS = $(filter-out $(BUILD)/cli/main.o,$(CLI_OBJECTS)) # of the command, for tests of its own

$(BUILD)/tests/%: tests/unit/%.c $(PARTS) $(STATIC)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -Itests/unit -DCMQ_SOURCE_DIR='"$(CURDIR)"' $(LDFLAGS) -o $@ $< $(PARTS) $(STATIC) $(LIB_LIBS) $(CLI_LIBS) $(SYSTEM_LIBS) $(TEST_LIBS)

-include $(LIB_OBJECTS:.o=.d) $(CLI_OBJECTS:.o=.d) $(TESTS:=.d)

deps: # installs what is missing, where apt-get can do it
	@missing=; if command -v apt-get >/dev/null; then \
		for p in $(PACKAGES); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
		[ -n "$$missing" ] || exit 0; \
		[ "$$(id -u)" = 0 ] && sudo= || sudo=sudo; \
		$$sudo apt-get update && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing; \
	else \
		for p in $(LIB_NEEDS) $(CLI_NEEDS) $(LAZY_NEEDS) $(TEST_NEEDS); do pkg-config --exists $$p || missing="$$missing $$p"; done; \
		[ -z "$$missing" ] || { echo "please install (pkg-config names):$$missing"; exit 1; }; \
	fi

demo: deps
	@$(MAKE) --no-print-directory all
	@PROGRAM='$(PROGRAM)' tests/demo

MANUAL = $(BUILD)/man/communique.1 $(BUILD)/man/communique.3 $(BUILD)/man/communique-lexicon.5 $(BUILD)/man/communique-rules.5
COMPLETION = $(addprefix $(BUILD)/completion/communique.,bash zsh fish)
RUN = $(if $(filter /%,$(PROGRAM)),,./)$(PROGRAM)

manual: $(MANUAL) $(COMPLETION) # made of the table of options, the header and the reference of the rule language

$(BUILD)/man/communique.1: man/communique.1.in $(PROGRAM)
	@mkdir -p $(@D)
	$(RUN) completion man >$@.options
	sed -e '/^@OPTIONS@$$/{r $@.options' -e 'd;}' man/communique.1.in >$@

$(BUILD)/man/communique.3: man/header.awk src/communique.h
	@mkdir -p $(@D)
	awk -f $^ >$@

$(BUILD)/man/communique-lexicon.5: man/markdown.awk patterns/README.md
	@mkdir -p $(@D)
	awk -v title='COMMUNIQUE-LEXICON 5' -v name='communique\\-lexicon \\- words of a language' -v sections='^(Words|The classes)' -f $^ >$@

$(BUILD)/man/communique-rules.5: man/markdown.awk patterns/README.md
	@mkdir -p $(@D)
	awk -v title='COMMUNIQUE-RULES 5' -v name='communique\\-rules \\- rules of a language' -v sections='^(Rules|The classes)' -f $^ >$@

$(BUILD)/completion/communique.%: $(PROGRAM)
	@mkdir -p $(@D)
	$(RUN) completion $* >$@

tests: $(TESTS)

check: PACKAGES += $(TEST_TOOLS)
check: deps # every test; UPDATE=1 writes what the golden tests expect
	@$(MAKE) --no-print-directory all tests
	@$(TEST_ENV) tests/run

check-asan:
	@ASAN_OPTIONS=abort_on_error=1 $(MAKE) --no-print-directory check BUILD=$(BUILD)/asan PROGRAM=$(BUILD)/asan/communique \
		CFLAGS='-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all'

lint:
	@tests/lint

format:
	clang-format -i src/*.h src/*/*.[ch] tests/unit/*.[ch]

score: all # records of the corpus against its gold
	@COMMUNIQUE_DATA=$(CURDIR) ./$(PROGRAM) score corpus

confidence: all # patterns/*/confidence.tsv: how often the records of each rule are right on the gold of the corpus
	@COMMUNIQUE_DATA=$(CURDIR) ./$(PROGRAM) score --rules corpus | LC_ALL=C sort | awk -F'\t' ' \
		function finish() { if (rule) print rule "\t" right "\t" given > ("patterns/" code[1] "/confidence.tsv") } \
		BEGIN { for (i = split("ru ky tg fr en", l, " "); i; i--) \
			print "# Rule, records that are right, records: made by make confidence." > ("patterns/" l[i] "/confidence.tsv") } \
		$$1 !~ /^(ru|ky|tg|fr|en)\// { next } \
		$$1 != rule { finish(); rule = $$1; split(rule, code, "/"); right = given = 0 } \
		{ right += $$2; given++ } \
		END { finish() }'

bench: all
	@PROGRAM='$(PROGRAM)' tests/bench.sh

install: all manual
	install -d $(addprefix '$(DESTDIR)$(PREFIX)'/,bin lib/pkgconfig include share/communique $(addprefix share/,man/man1 man/man3 man/man5 \
		bash-completion/completions zsh/site-functions fish/vendor_completions.d))
	install -m 644 $(BUILD)/man/communique.1 '$(DESTDIR)$(PREFIX)/share/man/man1'
	install -m 644 $(BUILD)/man/communique.3 '$(DESTDIR)$(PREFIX)/share/man/man3'
	install -m 644 $(BUILD)/man/communique-lexicon.5 $(BUILD)/man/communique-rules.5 '$(DESTDIR)$(PREFIX)/share/man/man5'
	install -m 644 $(BUILD)/completion/communique.bash '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/communique'
	install -m 644 $(BUILD)/completion/communique.zsh '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_communique'
	install -m 644 $(BUILD)/completion/communique.fish '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d'
	install -m 755 $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin/communique'
	install -m 644 $(STATIC) $(SHARED) '$(DESTDIR)$(PREFIX)/lib'
	ln -sf libcommunique.so.$(VERSION) '$(DESTDIR)$(PREFIX)/lib/libcommunique.so.$(ABI)'
	ln -sf libcommunique.so.$(ABI) '$(DESTDIR)$(PREFIX)/lib/libcommunique.so'
	install -m 644 src/communique.h '$(DESTDIR)$(PREFIX)/include'
	printf '%s\n' 'prefix=$(PREFIX)' 'Name: communique' 'Description: casualty records from statements in five languages' 'Version: $(VERSION)' \
		'Requires.private: $(LIB_NEEDS)' 'Libs.private: -lpthread' 'Cflags: -I$${prefix}/include' \
		'Libs: -L$${prefix}/lib -lcommunique' \
		>'$(DESTDIR)$(PREFIX)/lib/pkgconfig/communique.pc'
	rm -rf '$(DESTDIR)$(PREFIX)/share/communique/lang' '$(DESTDIR)$(PREFIX)/share/communique/patterns' '$(DESTDIR)$(PREFIX)/share/communique/schema'
	rm -rf '$(DESTDIR)$(PREFIX)/share/communique/compiled'
	cp -R lang patterns schema compiled '$(DESTDIR)$(PREFIX)/share/communique'

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/communique' '$(DESTDIR)$(PREFIX)/include/communique.h' \
		'$(DESTDIR)$(PREFIX)/lib'/libcommunique.* '$(DESTDIR)$(PREFIX)/lib/pkgconfig/communique.pc' \
		$(addprefix '$(DESTDIR)$(PREFIX)/share'/,man/man1/communique.1 man/man3/communique.3 man/man5/communique-lexicon.5 \
		man/man5/communique-rules.5 bash-completion/completions/communique zsh/site-functions/_communique \
		fish/vendor_completions.d/communique.fish)
	rm -rf '$(DESTDIR)$(PREFIX)/share/communique'

clean:
	rm -rf $(BUILD) $(PROGRAM) compiled

.PHONY: all manual deps demo tests check check-asan lint format score confidence bench install uninstall clean
