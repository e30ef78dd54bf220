// Invented pupils' names by background, so that first and last names go together.

/** First names, and last names written as "voorvoegsel|Achternaam" when there is a prefix. */
export interface NamePool {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const dutch: NamePool = {
  first: words(`Julia Saar Tess Sara Evi Nora Anna Liv Mila Sophie Milou Olivia Yara
    Fleur Isa Eva Lieke Noor Sterre Merel Linde Jasmijn Iris Puck Vera Lynn Maud Floor Hannah Elin
    Lena Fien Bo Jade Luna Nova Hazel Pip Guusje Pleun Romy Feline Lauren Suze Veerle Benthe Juul
    Lucas Levi Luuk Finn James Liam Milan Bram Luca Noud Jesse Thijs Max Teun Siem Sam Guus Lars
    Tijn
    Boaz Gijs Hugo Olivier Mats Jens Stijn Floris David Tobias Cas Pim Jip Job Ties Joep Dex Ruben
    Tim Thomas Jan-Pieter Boris Rik Abel Morris Jaap Willem Pepijn Hidde Koen Wolf Quinten Joëlle
    Chloë Daniël Raphaël Mathéo Loïs Bente Cato Dewi Elise Fabiënne Hanna Ivy Jinthe
    Kiki Lise Maren Nina Philou Rosalie Senna Tirza Vive Wende Aron Bas Casper Dirk Elias Fedde
    Gerben Hein Ivar Jurre Klaas Lenn Mika Niek Otis Pieter Roan Sil Tygo Valentijn Xavi`),
  last: words(`de|Jong Jansen de|Boer Bakker Mulder de|Groot Bos Vos Peters Hendriks van|Dijk Meijer
    van|Leeuwen de|Wit Dijkstra Smits de|Graaf van_der|Meer van_den|Bosch Kuipers Schouten van|Beek
    Willems Hoekstra Koster Verhoeven Prins Huisman Postma van_der|Linden Kok van_der|Heijden
    van_'t|Hof ter|Horst in_'t|Veld op_den|Berg ten|Brink Peeters Blom Groen Jacobs Brouwer
    van_der|Wal Scholten van_de|Ven Veenstra Maas Kramer de|Haan den|Hartog Vermeulen`),
};

const frisian: NamePool = {
  first: words(`Tjitske Sjoerd Femke Jelle Nynke Wytse Anouk Sietse Hylke Froukje Tjalling Jildou
    Douwe Wiebe Renske Rixt`),
  last: words(`Hoekstra Dijkstra de|Vries Zijlstra Terpstra Bouma Wiersma Sikkema Ypma Tjeerdsma`),
};

const turkish: NamePool = {
  first: words(`Elif Defne Azra Ayşe Zeynep Nisa Ecrin Melek Emir Yusuf Mert Kerem Ömer Çınar Berat
    Efe Deniz Gül`),
  last: words(`Yılmaz Kaya Demir Şahin Öztürk Aydın Doğan Koç Arslan Güneş`),
};

const moroccan: NamePool = {
  first: words(`Yasmina Salma Inaya Amira Nour Hafsa Malak Imane Adam Ilyas Rayan Mohammed Amin
    Bilal Zakaria Ayoub Ismaël Nassim`),
  last: words(`El|Amrani El|Idrissi Bouzid Ben|Ali Amezian Azzouzi Chaoui El|Khattabi Haddad`),
};

const polish: NamePool = {
  first: words(`Zuzanna Maja Oliwia Łucja Kacper Szymon Jakub Wojtek Antoni Zofia`),
  last: words(`Kowalska Nowak Wiśniewski Wójcik Zieliński Woźniak`),
};

const elsewhere: NamePool = {
  first: words(`Shanaya Rishi Jayden Ziggy Naomi Thanh Linh Selam Dawit Amara Kofi José Inês Mateus
    Oleksandr Daryna Aisha Soraya Kian Anaïs`),
  last: words(`Ramdin Pinas Nguyen Tesfay Mensah Silva dos|Santos Shevchenko Rahimi Wijaya`),
};

/** A background that is listed more often is drawn more often. */
export const backgrounds: readonly NamePool[] = [
  ...Array.from({ length: 11 }, () => dutch),
  ...[frisian, frisian, turkish, turkish, moroccan, moroccan, polish, elsewhere, elsewhere],
];

function words(list: string): string[] {
  return list.split(/\s+/);
}
