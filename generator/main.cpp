// partone: the command line. Everything it does is in commands/.
#include "commands/commands.h"

int main(int count, char** words) { return part_one::run(count, words); }
